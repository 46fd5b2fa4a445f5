// SPDX-License-Identifier: Apache-2.0
#include "input/day.h"

#include <algorithm>
#include <string>
#include <vector>

#include "text/month_name.h"

namespace dateline {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::optional<unsigned> number(std::string_view digits) {
  if (digits.empty() || digits.size() > 4 || !std::all_of(digits.begin(), digits.end(), is_digit)) {
    return std::nullopt;
  }
  unsigned value = 0;
  for (const char digit : digits) value = value * 10 + static_cast<unsigned>(digit - '0');
  return value;
}

std::optional<Date> date_of(std::optional<unsigned> year, std::optional<unsigned> month,
                            std::optional<unsigned> day) {
  if (!year || *year == 0 || !month || !day) return std::nullopt;
  const Date date{std::chrono::year(static_cast<int>(*year)), std::chrono::month(*month),
                  std::chrono::day(*day)};
  return date.ok() ? std::optional(date) : std::nullopt;
}

/// Runs of digits and runs of letters, at most the first 8.
std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size() && words.size() < 8;) {
    const auto kind = is_digit(text[at]) ? is_digit : is_letter;
    std::size_t end = at;
    while (end < text.size() && kind(text[end])) ++end;
    if (end > at) words.push_back(text.substr(at, end - at));
    at = std::max(end, at + 1);
  }
  return words;
}

/// The month in letters with the day before or behind it and the year after both.
std::optional<Date> lettered_date(std::string_view text) {
  const auto words = words_of(text);
  const auto numeric = [&](std::size_t at, std::size_t digits) {
    return at < words.size() && words[at].size() <= digits ? number(words[at]) : std::nullopt;
  };
  for (std::size_t at = 0; at < words.size(); ++at) {
    const auto month = month_named(words[at]);
    if (!month) continue;
    std::size_t before = at;
    if (before > 0 && (words[before - 1] == "th" || words[before - 1] == "st" || words[before - 1] == "nd" ||
                       words[before - 1] == "rd")) {
      --before;
    }
    if (const auto day = before > 0 ? numeric(before - 1, 2) : std::nullopt) {
      return at + 1 < words.size() && words[at + 1].size() == 4 ? date_of(number(words[at + 1]), month, day)
                                                                : std::nullopt;
    }
    for (std::size_t year = at + 2; year < words.size() && year <= at + 3; ++year) {
      if (words[year].size() == 4) return date_of(number(words[year]), month, numeric(at + 1, 2));
    }
    return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Date> day_of(std::string_view year, std::string_view month, std::string_view day) {
  return date_of(number(year), number(month), number(day));
}

std::optional<Date> parse_day(std::string_view text) {
  const bool hyphens = text.size() == 10 && text[4] == '-' && text[7] == '-';
  if (!hyphens && text.size() != 8) return std::nullopt;
  return day_of(text.substr(0, 4), text.substr(hyphens ? 5 : 4, 2), text.substr(hyphens ? 8 : 6, 2));
}

std::optional<Date> parse_written_date(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return std::nullopt;
  text.remove_prefix(begin);
  std::string head(text.substr(0, text.find_first_of("T \t\r\n")));
  std::replace(head.begin(), head.end(), '/', '-');
  if (const auto day = parse_day(head)) return day;
  return lettered_date(text);
}

}  // namespace dateline
