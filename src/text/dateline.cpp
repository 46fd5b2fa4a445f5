// SPDX-License-Identifier: Apache-2.0
#include "text/dateline.h"

#include <algorithm>
#include <array>
#include <optional>

#include "data/word_list.h"
#include "text/punctuation.h"
#include "text/utf8.h"

namespace dateline {
namespace {

constexpr std::uint32_t most_tokens = 24;
constexpr std::uint32_t most_words = 6;

constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};

// Lower-case words inside place names.
constexpr std::array<std::string_view, 16> particles{"al", "am", "an",  "and", "au",  "da", "de", "del",
                                                     "di", "do", "den", "der", "des", "el", "of", "the"};

bool is_month(std::string_view word) {
  if (word.ends_with('.')) word.remove_suffix(1);
  if (word.size() < 3 || word.size() > 9) return false;
  std::string lower;
  append_lower(lower, word);
  const auto starts = [&](std::string_view month) { return month.starts_with(lower); };
  return std::any_of(months.begin(), months.end(), starts);
}

bool is_full_date(std::string_view number) {
  return number.size() >= 8 && number.find_first_of("-/.") != std::string_view::npos;
}

// What has been read of a dateline.
struct Evidence {
  std::uint32_t words = 0;    // of places and papers, without the month
  bool all_capitals = true;   // the words before the first comma, number or bracket are in capitals
  bool in_first_part = true;  // no such comma yet
  bool comma = false;
  bool date = false;
  bool agency = false;  // in brackets or slashes

  [[nodiscard]] bool in_capitals() const { return words > 0 && all_capitals; }
};

class Scan {
 public:
  Scan(std::string_view text, const std::vector<Token>& tokens, const Block& block, std::uint32_t first,
       bool at_start, const std::set<std::string, std::less<>>& agencies)
      : text_(text),
        tokens_(tokens),
        agencies_(agencies),
        first_(first),
        last_(std::min(block.last, first + most_tokens)),
        block_(block),
        at_start_(at_start) {}

  std::uint32_t end() {
    // Nearly every sentence leaves here.
    const Shape shape = tokens_[first_].shape;
    if (shape == Shape::lower || shape == Shape::initial) return first_;
    if (shape == Shape::punctuation && !opens_bracket(first_)) return first_;
    for (at_ = first_; at_ < last_;) {
      if (const auto end = step()) return *end;
    }
    return last_ == block_.last && is_whole_line() ? last_ : first_;
  }

 private:
  [[nodiscard]] std::string_view word(std::uint32_t i) const { return tokens_[i].span.in(text_); }
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
    const bool particle = std::find(particles.begin(), particles.end(), word(at_)) != particles.end();
    if (!hyphenated && !particle) return first_;
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
    if (mark == ":") return with_colon() ? at_ + 1 : first_;
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
    return agencies_.contains(name);
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
    return with_dash() ? at_ + 1 : first_;
  }

  // Whether what stands before the dash at at_ is a dateline.
  [[nodiscard]] bool with_dash() const {
    if (seen_.words == 0) return seen_.date && at_start_;  // Aug 30 - Shares
    if (seen_.date || seen_.agency) return true;
    const bool lower_follows = at_ + 1 < last_ && tokens_[at_ + 1].shape == Shape::lower;
    if (lower_follows) return false;
    if (seen_.in_capitals() && (at_start_ || seen_.comma)) return !goes_on_in_capitals();
    return at_start_ && seen_.words <= 4 && is_prose() && !has_second_dash();
  }

  // "AMSTERDAM FIXING - APRIL 7": a headline in capitals.
  [[nodiscard]] bool goes_on_in_capitals() const {
    const std::uint32_t next = at_ + 1;
    const std::uint32_t stop = std::min(next + 3, block_.last);
    if (next == stop) return false;
    for (std::uint32_t i = next; i < stop; ++i) {
      if (tokens_[i].shape == Shape::lower || tokens_[i].shape == Shape::capitalised) return false;
    }
    return true;
  }

  // Not the breadcrumbs of "Home United States USA — China’s leaders take centre stage in..."
  [[nodiscard]] bool is_prose() const {
    std::uint32_t last = block_.last - 1;
    while (last > at_ && is_closer(word(last))) --last;
    return is_stop(word(last)) && !is_ellipsis(word(last));
  }

  // "Angela Merkel – Chancellor of Germany – said": a parenthesis.
  [[nodiscard]] bool has_second_dash() const {
    const std::uint32_t stop = std::min(at_ + 40, block_.last);
    for (std::uint32_t i = at_ + 1; i < stop && !is_stop(word(i)); ++i) {
      if (tokens_[i].shape == Shape::punctuation && tokens_[i].space_before && is_dash(word(i))) return true;
    }
    return false;
  }

  // "NEW DELHI: The"
  [[nodiscard]] bool with_colon() const {
    if (!at_start_ || !seen_.in_capitals() || seen_.words > 3 || at_ + 1 == last_) return false;
    return tokens_[at_ + 1].shape != Shape::lower && !goes_on_in_capitals();
  }

  // A line that is a dateline without a dash.
  [[nodiscard]] bool is_whole_line() const {
    if (seen_.date) return seen_.comma || seen_.words <= 3;
    const bool more_follows = block_.last < tokens_.size();
    return at_start_ && more_follows && seen_.in_capitals() && seen_.words <= 2 && !seen_.comma;
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
  const std::set<std::string, std::less<>>& agencies_;
  std::uint32_t first_;
  std::uint32_t last_;
  Block block_;
  bool at_start_;
  std::uint32_t at_ = 0;
  Evidence seen_;
};

}  // namespace

DatelineFinder::DatelineFinder(const DataFiles& data) {
  for (const WordListEntry& entry : read_word_list(data.file("segmentation/agency.txt"))) {
    std::string name;
    append_lower(name, entry.form);
    std::erase(name, ' ');
    agencies_.insert(std::move(name));
  }
}

std::uint32_t DatelineFinder::end(std::string_view text, const std::vector<Token>& tokens, const Block& block,
                                  std::uint32_t first, bool at_start) const {
  return Scan(text, tokens, block, first, at_start, agencies_).end();
}

}  // namespace dateline
