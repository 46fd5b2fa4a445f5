// SPDX-License-Identifier: Apache-2.0
#include "text/sentence_splitter.h"

#include "data/word_list.h"
#include "text/punctuation.h"
#include "text/utf8.h"

namespace dateline {

// Splits one block; remembers between blocks whether prose has begun.
class BlockSplitter {
 public:
  BlockSplitter(const SentenceSplitter& splitter, std::string_view text, const std::vector<Token>& tokens,
                std::vector<Sentence>& sentences)
      : splitter_(splitter), text_(text), tokens_(tokens), sentences_(sentences) {}

  void split(const Block& block) {
    block_ = block;
    start_ = block.first;
    block_sentences_ = sentences_.size();
    in_quotes_ = false;
    take_dateline(at_start_);
    for (std::uint32_t i = start_; i < block_.last; ++i) {
      const char last_byte = text_[tokens_[i].span.end - 1];
      if (tokens_[i].shape == Shape::punctuation) {
        if (last_byte == '"') in_quotes_ = !in_quotes_;
        if (!is_stop(word(i))) continue;
      } else if (last_byte != '.') {
        continue;
      }
      i = take_sentence(i);
    }
    if (start_ < block_.last) sentences_.push_back({start_, block_.last});
    at_start_ = at_start_ && !has_prose();
  }

 private:
  [[nodiscard]] std::string_view word(std::uint32_t i) const { return tokens_[i].span.in(text_); }

  // Whether the block has a full stop at its end or text behind a dateline.
  [[nodiscard]] bool has_prose() const {
    const std::uint32_t last = block_.last - 1;
    if (sentences_[block_sentences_].zone == Zone::dateline && sentences_.size() > block_sentences_ + 1)
      return true;
    return tokens_[last].shape == Shape::punctuation && (is_stop(word(last)) || is_closer(word(last)));
  }

  void take_dateline(bool at_start) {
    const std::uint32_t end = splitter_.datelines_.end(text_, tokens_, block_, start_, at_start);
    if (end == start_) return;
    sentences_.push_back({start_, end, Zone::dateline});
    start_ = end;
  }

  // Ends the sentence behind the stop at `i` where it does end. Returns the last token looked at.
  std::uint32_t take_sentence(std::uint32_t i) {
    std::uint32_t stop = i;  // the last of ". . ." or "?!"
    while (stop + 1 < block_.last && tokens_[stop + 1].shape == Shape::punctuation &&
           is_stop(word(stop + 1))) {
      ++stop;
    }
    const std::uint32_t next = behind_closers(stop + 1);
    if (next == block_.last || !ends_sentence(i, stop, next)) return next - 1;
    sentences_.push_back({start_, next});
    start_ = next;
    // A headline or a teaser may stand before the dateline, on the same line.
    if (at_start_ && sentences_.size() - block_sentences_ <= 2) take_dateline(true);
    return start_ - 1;
  }

  // Passes the quotes and brackets that belong to the sentence ending before `i`.
  std::uint32_t behind_closers(std::uint32_t i) {
    for (; i < block_.last && is_closer(word(i)); ++i) {
      const std::string_view mark = word(i);
      const bool may_open = mark == "\"" || mark == "'" || mark == "’";
      const bool closes = i + 1 == block_.last || (mark == "\"" && in_quotes_);
      if (may_open && tokens_[i].space_before && !closes) break;
      if (mark == "\"") in_quotes_ = !in_quotes_;
    }
    return i;
  }

  // The stop is the tokens first to last, or the full stop of an abbreviation at `first`.
  [[nodiscard]] bool ends_sentence(std::uint32_t first, std::uint32_t last, std::uint32_t next) const {
    const bool closed = next > last + 1;
    if (is_enumerator(first)) return false;
    if (tokens_[first].shape != Shape::punctuation && first == last)
      return ends_with_abbreviation(first, next, closed);
    if (!can_start(next)) return false;
    if (!tokens_[next].space_before) return closed || lacks_space(last, next);
    const bool ellipsis = last > first || is_ellipsis(word(first));
    const bool elision = ellipsis && !closed && tokens_[first].space_before && word(last)[0] == '.';
    return !elision || starter(next) == Starter::strong;
  }

  // "1. The governor": a number or letter alone before its stop.
  [[nodiscard]] bool is_enumerator(std::uint32_t stop) const {
    if (stop == start_) return tokens_[stop].shape == Shape::initial;
    const Shape shape = tokens_[start_].shape;
    return stop == start_ + 1 && word(stop) == "." && (shape == Shape::number || shape == Shape::initial);
  }

  // "after the war.The president", but not "china.org" or "Node.JS"
  [[nodiscard]] bool lacks_space(std::uint32_t stop, std::uint32_t next) const {
    if (word(stop) != ".") return true;
    if (stop == start_) return false;
    const Token& before = tokens_[stop - 1];
    return before.shape == Shape::lower && before.span.size() > 1 &&
           tokens_[next].shape == Shape::capitalised && tokens_[next].span.size() > 1;
  }

  [[nodiscard]] bool ends_with_abbreviation(std::uint32_t stop, std::uint32_t next, bool closed) const {
    const auto kind = splitter_.abbreviations_.find(word(stop));
    if (!tokens_[next].space_before || kind == AbbreviationKind::title) return false;
    if (kind == AbbreviationKind::number) return tokens_[next].shape != Shape::number && can_start(next);
    const bool closed_quote = closed && word(next - 1) != ")" && word(next - 1) != "]";
    if (closed_quote) return can_start(next);
    const bool opens_quote = tokens_[next].shape == Shape::punctuation && is_opener(word(next)) &&
                             next + 1 < block_.last && tokens_[next + 1].shape == Shape::capitalised;
    if (opens_quote) return kind.has_value() && word(next) != "(" && word(next) != "<";
    const Starter found = starter(next);
    return found == Starter::strong || (found == Starter::weak && kind.has_value());
  }

  enum class Starter : std::uint8_t { none, weak, strong };

  [[nodiscard]] Starter starter(std::uint32_t i) const {
    const Token& token = tokens_[i];
    if (token.shape != Shape::capitalised && token.shape != Shape::initial) return Starter::none;
    std::string lower;  // short words: no allocation
    append_lower(lower, token.span.size() < 15 ? word(i) : std::string_view());
    const auto found = splitter_.starters_.find(std::string_view(lower));
    if (found == splitter_.starters_.end()) return Starter::none;
    return found->second ? Starter::strong : Starter::weak;
  }

  // Whether a sentence may start at `i`, going by its first token.
  [[nodiscard]] bool can_start(std::uint32_t i) const {
    const Token& token = tokens_[i];
    if (token.shape == Shape::lower) {  // "al-Bashir said"
      return i + 2 < block_.last && word(i + 1) == "-" && tokens_[i + 2].shape == Shape::capitalised &&
             !tokens_[i + 2].space_before && token.span.size() <= 3;
    }
    if (token.shape != Shape::punctuation) return true;
    const std::string_view mark = word(i);
    constexpr std::string_view continues = ",;:.!?%/)]}";
    return mark[0] != '\'' ? continues.find(mark[0]) == std::string_view::npos && !is_plain_dash(i)
                           : mark.size() == 1 && i + 1 < block_.last && !tokens_[i + 1].space_before;
  }

  // A dash that goes on with the sentence before it: `"Never." -- Xi`.
  [[nodiscard]] bool is_plain_dash(std::uint32_t i) const { return is_dash(word(i)) && word(i) != "_"; }

  const SentenceSplitter& splitter_;
  std::string_view text_;
  const std::vector<Token>& tokens_;
  std::vector<Sentence>& sentences_;
  Block block_;
  std::uint32_t start_ = 0;          // of the sentence being read
  std::size_t block_sentences_ = 0;  // sentences before the block
  bool in_quotes_ = false;
  bool at_start_ = true;
};

SentenceSplitter::SentenceSplitter(const DataFiles& data, const Abbreviations& abbreviations)
    : abbreviations_(abbreviations), datelines_(data) {
  for (const WordListEntry& entry : read_word_list(data.file("segmentation/sentence-start.txt"))) {
    if (entry.value != "strong" && entry.value != "weak")
      throw DataError(entry.where, "neither strong nor weak");
    starters_.try_emplace(std::string(entry.form), entry.value == "strong");
  }
}

std::vector<Sentence> SentenceSplitter::split(std::string_view text, const std::vector<Token>& tokens,
                                              const std::vector<Block>& blocks) const {
  std::vector<Sentence> sentences;
  sentences.reserve(tokens.size() / 16 + blocks.size());
  BlockSplitter splitter(*this, text, tokens, sentences);
  for (const Block& block : blocks) splitter.split(block);
  return sentences;
}

}  // namespace dateline
