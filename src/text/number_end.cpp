// SPDX-License-Identifier: Apache-2.0
#include "text/number_end.h"

#include "text/byte_class.h"

namespace dateline {
namespace {

using byte_class::is_digit_at;
using byte_class::is_letter_at;

bool is_at(std::string_view text, std::size_t at, char c) { return at < text.size() && text[at] == c; }

std::size_t digits_from(std::string_view text, std::size_t at) {
  while (is_digit_at(text, at)) ++at;
  return at;
}

// The end of a date such as 2023-03-28 or 28-03-2023 whose first number is [begin, first), else 0.
std::size_t hyphenated_date(std::string_view text, std::size_t begin, std::size_t first) {
  if (!is_at(text, first, '-') || first - begin > 4) return 0;
  const std::size_t second = digits_from(text, first + 1);
  if (!is_at(text, second, '-') || second - first > 3 || second - first < 2) return 0;
  const std::size_t third = digits_from(text, second + 1);
  const bool year_first = first - begin == 4 && (third - second == 2 || third - second == 3);
  const bool year_last = first - begin <= 2 && third - second == 5;
  return (year_first || year_last) && !is_at(text, third, '-') ? third : 0;
}

// Whether the character at `at`, behind a digit, belongs to the number.
bool joins_digits(std::string_view text, std::size_t at) {
  if (!is_digit_at(text, at + 1)) return false;
  const char c = text[at];
  if (c == '.' || c == ':' || c == '/') return true;
  if (c != ',') return false;
  const std::size_t group = digits_from(text.substr(0, at + 5), at + 1) - (at + 1);
  if (group != 2 || !is_at(text, at + 3, ',')) return group == 3;
  return digits_from(text.substr(0, at + 8), at + 4) - (at + 4) == 3;
}

// Letters that belong to the number ending at `at`: 1st, 22nd, 1990s.
std::size_t ending_size(std::string_view text, std::size_t at) {
  const auto low = [&](std::size_t i) { return i < text.size() ? static_cast<char>(text[i] | 0x20) : '\0'; };
  const auto ends = [&](std::size_t i) { return !is_letter_at(text, i) && !is_digit_at(text, i); };
  const char a = low(at);
  const char b = low(at + 1);
  const bool ordinal =
      (a == 's' && b == 't') || (a == 'n' && b == 'd') || (a == 'r' && b == 'd') || (a == 't' && b == 'h');
  if (ordinal && ends(at + 2)) return 2;
  return is_at(text, at, 's') && ends(at + 1) ? 1 : 0;
}

}  // namespace

std::size_t number_end(std::string_view text, std::size_t begin) {
  std::size_t end = digits_from(text, begin);
  if (const std::size_t date = hyphenated_date(text, begin, end)) {
    end = date;
  } else {
    while (joins_digits(text, end)) end = digits_from(text, end + 1);
  }
  return end + ending_size(text, end);
}

}  // namespace dateline
