// SPDX-License-Identifier: Apache-2.0
#include "text/dateline.h"

#include <algorithm>
#include <optional>

#include "data/word_list.h"
#include "text/dateline_end.h"
#include "text/month_name.h"
#include "text/punctuation.h"
#include "text/utf8.h"

namespace dateline {
namespace {

constexpr std::uint32_t most_tokens = 24;
constexpr std::uint32_t most_words = 6;

bool is_month(std::string_view word) {
  if (word.ends_with('.')) word.remove_suffix(1);
  return month_named(word).has_value();
}

bool is_full_date(std::string_view number) {
  return number.size() >= 8 && number.find_first_of("-/.") != std::string_view::npos;
}

// Reads a line from its start, word by word, until a mark decides.
class Scan {
 public:
  Scan(const DatelineContext& context, std::uint32_t first, const DatelineWords& words)
      : context_(context),
        tokens_(context.tokens),
        words_(words),
        first_(first),
        last_(std::min(context.block.last, first + most_tokens)) {}

  std::uint32_t end() {
    // Nearly every sentence leaves here.
    const Shape shape = tokens_[first_].shape;
    if (shape == Shape::lower || shape == Shape::initial) return first_;
    if (shape == Shape::punctuation && !opens_bracket(first_)) return first_;
    for (at_ = first_; at_ < last_;) {
      if (const auto end = step()) return *end;
    }
    return last_ == context_.block.last && is_whole_dateline(context_, seen_) ? last_ : first_;
  }

 private:
  [[nodiscard]] std::string_view word(std::uint32_t i) const { return context_.word(i); }
  [[nodiscard]] bool opens_bracket(std::uint32_t i) const { return word(i) == "(" || word(i) == "["; }

  // Reads one part; the dateline's end where it is decided.
  std::optional<std::uint32_t> step() {
    switch (tokens_[at_].shape) {
      case Shape::number:
        return number();
      case Shape::lower:
        return lower_word();
      case Shape::punctuation:
        return punctuation();
      default:
        return capitalised_word();
    }
  }

  std::optional<std::uint32_t> number() {
    const bool beside_month = (at_ > first_ && is_month(word(at_ - 1))) || is_month_at(at_ + 1);
    const bool year = seen_.date && word(at_).size() == 4;
    if (!beside_month && !year && !is_full_date(word(at_))) return first_;
    if (is_full_date(word(at_)) && seen_.date) return first_;  // a table's head
    seen_.date = true;
    seen_.in_first_part = false;
    ++at_;
    return std::nullopt;
  }

  [[nodiscard]] bool is_month_at(std::uint32_t i) const { return i < last_ && is_month(word(i)); }

  std::optional<std::uint32_t> lower_word() {
    const bool hyphenated = word(at_ - 1) == "-" && !tokens_[at_].space_before;
    if (!hyphenated && !words_.particles.contains(word(at_))) return first_;
    ++at_;
    return std::nullopt;
  }

  std::optional<std::uint32_t> capitalised_word() {
    const Token& token = tokens_[at_];
    if (is_month(word(at_)) && (seen_.comma || at_ == first_ || is_number_at(at_ + 1))) {
      seen_.in_first_part = false;
    } else {
      if (++seen_.words > most_words) return first_;
      if (seen_.in_first_part && token.shape == Shape::capitalised) seen_.all_capitals = false;
      if (seen_.in_first_part && seen_.words == 1 && token.shape == Shape::initial)
        seen_.all_capitals = false;
    }
    ++at_;
    return std::nullopt;
  }

  [[nodiscard]] bool is_number_at(std::uint32_t i) const {
    return i < last_ && tokens_[i].shape == Shape::number;
  }

  std::optional<std::uint32_t> punctuation() {
    const std::string_view mark = word(at_);
    if (mark == ",") {
      seen_.comma = true;
      seen_.in_first_part = false;
      ++at_;
      return std::nullopt;
    }
    if (opens_bracket(at_)) return bracket();
    if (mark == "/") return slash();
    if (mark == ":") return ends_dateline_with_colon(context_, seen_, at_) ? at_ + 1 : first_;
    if (is_dash(mark)) return dash();
    return first_;
  }

  // "(Xinhua)", "(Beijing, April 3)"
  std::optional<std::uint32_t> bracket() {
    std::uint32_t close = at_ + 1;
    bool has_month = false;
    bool has_number = false;
    for (; close < last_ && word(close) != ")" && word(close) != "]"; ++close) {
      has_month |= is_month(word(close));
      has_number |= tokens_[close].shape == Shape::number;
    }
    if (close == last_ || close == at_ + 1) return first_;
    const bool known = is_agency(at_ + 1, close);
    if (at_ == first_ && !known) return has_month && has_number ? close + 1 : first_;
    const std::uint32_t after = close + 1;
    seen_.agency = true;
    seen_.in_first_part = false;
    at_ = after;
    const bool no_dash =
        known && seen_.words > 0 && after < last_ && tokens_[after].shape != Shape::punctuation;
    if (no_dash) return tokens_[after].shape == Shape::lower ? first_ : after;
    return std::nullopt;
  }

  [[nodiscard]] bool is_agency(std::uint32_t from, std::uint32_t to) const {
    std::string name;
    for (; from < to; ++from) append_lower(name, word(from));
    return words_.agencies.contains(name);
  }

  // "/PRNewswire/ --", "/MONTSAME/." and the slash of "JAPAN/U.S."
  std::optional<std::uint32_t> slash() {
    std::uint32_t close = at_ + 1;
    while (close < last_ && word(close) != "/") ++close;
    const std::uint32_t after = close + 1;
    if (tokens_[at_].space_before && close < last_) {
      seen_.agency = true;
      at_ = after;
      if (after < last_ && word(after) == ".") return after + 1;
    } else {
      ++at_;
    }
    return std::nullopt;
  }

  std::optional<std::uint32_t> dash() {
    const bool spaced = tokens_[at_].space_before || at_ + 1 == last_ || tokens_[at_ + 1].space_before;
    if (!spaced && word(at_ - 1) != ")") {  // Port-au-Prince
      ++at_;
      return std::nullopt;
    }
    const bool only_agency = seen_.agency && seen_.words == 0;
    if (only_agency || (at_ + 1 < last_ && opens_bracket(at_ + 1))) {
      ++at_;
      return std::nullopt;
    }
    return ends_dateline_with_dash(context_, seen_, at_) ? at_ + 1 : first_;
  }

  DatelineContext context_;
  const std::vector<Token>& tokens_;
  const DatelineWords& words_;
  std::uint32_t first_;
  std::uint32_t last_;
  std::uint32_t at_ = 0;
  DatelineEvidence seen_;
};

}  // namespace

DatelineFinder::DatelineFinder(const DataFiles& data) {
  for (const WordListEntry& entry : read_word_list(data.file("segmentation/agency.txt"))) {
    std::string name;
    append_lower(name, entry.form);
    std::erase(name, ' ');
    words_.agencies.insert(std::move(name));
  }
  for (const WordListEntry& entry : read_word_list(data.file("segmentation/place-particle.txt"))) {
    words_.particles.emplace(entry.form);
  }
}

std::uint32_t DatelineFinder::end(std::string_view text, const std::vector<Token>& tokens, const Block& block,
                                  std::uint32_t first, bool at_start) const {
  return Scan({text, tokens, block, at_start}, first, words_).end();
}

}  // namespace dateline
