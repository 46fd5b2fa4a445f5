// SPDX-License-Identifier: Apache-2.0
#include "dates/number_reader.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace dateline {
namespace {

constexpr std::int64_t greatest_tenths = 10'000'000'000;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Tenths of a number in figures: "1,997" 19970, "2.5" 25, "1/2" 5; nothing for "0.25" and for what is longer
// than nine digits.
std::optional<std::int64_t> figures(std::string_view text) {
  if (text == "1/2") return 5;
  std::string digits(text);
  std::erase(digits, ',');
  const auto whole = leading_number(digits);
  if (!whole) return std::nullopt;
  const std::size_t point = std::min(digits.find('.'), digits.size() - 1);
  const std::string_view fraction = std::string_view(digits).substr(point + 1);
  if (fraction.size() > 1) return std::nullopt;
  return *whole * 10 + leading_number(fraction).value_or(0);
}

}  // namespace

std::optional<std::int64_t> leading_number(std::string_view text) {
  const auto end = std::find_if_not(text.begin(), text.end(), is_digit);
  const auto size = static_cast<std::size_t>(end - text.begin());
  if (size == 0 || size > 9) return std::nullopt;
  std::int64_t value = 0;
  std::from_chars(text.data(), text.data() + size, value);
  return value;
}

std::optional<std::int64_t> read_tenths(const std::vector<NumberWord>& words) {
  std::int64_t total = 0;
  std::int64_t current = 0;
  bool read = false;
  for (const NumberWord word : words) {
    if (word == "X") return std::nullopt;
    if (word.starts_with('x')) {
      const std::int64_t factor = leading_number(word.substr(1)).value_or(1);
      current = std::min(std::max<std::int64_t>(current, 10) * factor, greatest_tenths);
      if (factor >= 1000) {
        total = std::min(total + current, greatest_tenths);
        current = 0;
      }
    } else if (!word.empty() && is_digit(word.front())) {
      const auto number = figures(word);
      if (!number) return std::nullopt;
      current = std::min(current + *number, greatest_tenths);
      read = true;
    } else if ((word == "a" || word == "an") && current == 0 && words.size() == 1) {
      current = 10;
    }
  }
  const std::int64_t sum = std::min(total + current, greatest_tenths);
  return read || sum > 0 ? sum : 10;
}

std::optional<std::int64_t> read_year(const std::vector<NumberWord>& words) {
  if (words.empty()) return std::nullopt;
  const auto first = leading_number(words.front());
  if (!first) return std::nullopt;
  if (words.size() == 1) {
    if (words.front().size() != 2) return first;
    return *first < 30 ? 2000 + *first : 1900 + *first;
  }
  const bool multiplied =
      std::any_of(words.begin(), words.end(), [](NumberWord word) { return word.starts_with('x'); });
  if (multiplied) {
    const auto tenths = read_tenths(words);
    if (!tenths) return std::nullopt;
    return *tenths / 10;
  }
  std::int64_t rest = 0;
  for (std::size_t i = 1; i < words.size(); ++i) rest += leading_number(words[i]).value_or(0);
  return *first * 100 + rest;
}

}  // namespace dateline
