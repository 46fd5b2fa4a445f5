// SPDX-License-Identifier: Apache-2.0
// From characters to tokens, sentences and zones.
//
// Tokens: a word is a run of letters, marks and digits with apostrophes inside (O'Brien, N'Guesso, G20); "'s"
// and a closing "'" after it are punctuation tokens of their own (either apostrophe character). A hyphen
// between letters is a token, so "four-day" and "US-led" are three. A full stop belongs to the word where the
// word is in data/wordlists/abbreviation.txt, is a single capital ("J.") or letters with stops between
// ("U.S.", "a.m."). A number keeps the digits and the , . : / - between digits ("1,997", "5:30",
// "2023-03-28") and the ending of "28th" or "1990s"; a range of short numbers ("19-20", "1995-97") is number,
// hyphen, number.
//
// Sentences end at . ! ? … with the closing quotes and brackets behind them, at a blank line, and at a line
// end unless the line is wrapped prose (text/blocks.h). An abbreviation's stop ends one only
// where the next word starts a sentence more likely than it continues this one. A dateline is a sentence of
// its own.
//
// Time and memory are linear in the text's length.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "data/data_files.h"
#include "text/token.h"

namespace dateline {

/// What part of the article a sentence belongs to.
enum class Zone : std::uint8_t {
  headline,  ///< titles in the text, before the first paragraph
  dateline,  ///< "LUANDA, Nov. 28 (Xinhua) --"
  body,
  boilerplate,  ///< breadcrumbs, share counts, bylines, link lists, "Continue reading"
};

/// A run of tokens [first, last).
struct Sentence {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  Zone zone = Zone::body;
};

/// A text's tokens, and sentences that partition them in order.
struct SegmentedText {
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
};

/// Loaded once from data/wordlists; immutable and safe to share between threads.
class Segmenter {
 public:
  explicit Segmenter(const DataFiles& data);
  Segmenter(Segmenter&&) noexcept;
  ~Segmenter();

  /// Segments valid UTF-8. Never throws for anything in the text.
  [[nodiscard]] SegmentedText segment(std::string_view text) const;

  /// Only the tokens: for data files' forms, so that they match as the text does.
  void tokenize(std::string_view text, std::vector<Token>& tokens) const;

 private:
  struct Impl;
  std::unique_ptr<const Impl> impl_;
};

}  // namespace dateline
