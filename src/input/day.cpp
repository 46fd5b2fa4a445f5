// SPDX-License-Identifier: Apache-2.0
#include "input/day.h"

#include <algorithm>

namespace dateline {

std::optional<Date> parse_day(std::string_view text) {
  const bool hyphens = text.size() == 10 && text[4] == '-' && text[7] == '-';
  if (!hyphens && text.size() != 8) return std::nullopt;
  const auto number = [](std::string_view digits) -> std::optional<unsigned> {
    unsigned value = 0;
    for (const char digit : digits) {
      if (digit < '0' || digit > '9') return std::nullopt;
      value = value * 10 + static_cast<unsigned>(digit - '0');
    }
    return value;
  };
  const auto year = number(text.substr(0, 4));
  const auto month = number(text.substr(hyphens ? 5 : 4, 2));
  const auto day = number(text.substr(hyphens ? 8 : 6, 2));
  if (!year || *year == 0 || !month || !day) return std::nullopt;
  const Date date{std::chrono::year(static_cast<int>(*year)), std::chrono::month(*month),
                  std::chrono::day(*day)};
  return date.ok() ? std::optional(date) : std::nullopt;
}

std::optional<Date> parse_timestamp(std::string_view text) {
  return parse_day(text.substr(0, std::min(text.find_first_of("T "), text.size())));
}

}  // namespace dateline
