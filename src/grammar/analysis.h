// SPDX-License-Identifier: Apache-2.0
// One document on its way through the phases.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "dateline/date_value.h"
#include "dateline/explanation.h"
#include "dateline/span.h"
#include "grammar/grammar.h"
#include "lexicon/item.h"
#include "text/segmenter.h"

namespace dateline {

/// Half-open range of tokens of the document. Unlike item indices these never change.
struct TokenRange {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  [[nodiscard]] bool contains(TokenRange other) const { return first <= other.first && other.last <= last; }
  [[nodiscard]] bool overlaps(TokenRange other) const { return first < other.last && other.first < last; }
  friend auto operator<=>(const TokenRange&, const TokenRange&) = default;
};

/// The text, its segmentation and, for each sentence, the items as the phases so far have left them. The
/// items of boilerplate sentences are made too; each phase decides whether it reads them.
struct Analysis {
  std::string_view text;
  SegmentedText segmented;
  std::vector<Word> words;              ///< one a token
  std::vector<Items> items;             ///< one list a sentence
  std::optional<Date> date;             ///< the document's date, once it is known
  std::optional<DateOrder> date_order;  ///< of dates in figures, once it is known
  std::optional<Date> fallback_date;    ///< becomes `date` where the text's dateline has none
  mutable Grammar::Memory memory;       ///< of the thread
  Explanation* explanation = nullptr;   ///< where the phases say why, if someone asks

  [[nodiscard]] Span span(TokenRange range) const {
    return {segmented.tokens[range.first].span.begin, segmented.tokens[range.last - 1].span.end};
  }
  [[nodiscard]] std::string_view text_of(TokenRange range) const { return span(range).in(text); }
  [[nodiscard]] std::string_view token(std::uint32_t index) const {
    return segmented.tokens[index].span.in(text);
  }
};

/// Makes the items of every sentence from the tokens.
void make_items(Analysis& analysis, const Lexicon& lexicon);

}  // namespace dateline
