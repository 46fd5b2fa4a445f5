// SPDX-License-Identifier: Apache-2.0
#include <vector>

#include "data/line_reader.h"
#include "dates/number_reader.h"
#include "dates/placement.h"

namespace dateline {
namespace {

constexpr std::int64_t last_in_list = 5;  // of a month's weekdays, in data/wordlists/holiday.txt

// The Gregorian computus of Meeus, Jones and Butcher.
std::optional<Period> easter(std::int64_t year) {
  const std::int64_t a = year % 19, b = year / 100, c = year % 100;
  const std::int64_t g = (8 * b + 13) / 25;
  const std::int64_t h = (19 * a + b - b / 4 - g + 15) % 30;
  const std::int64_t l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const std::int64_t m = (a + 11 * h + 22 * l) / 451;
  const std::int64_t n = h + l - 7 * m + 114;
  return day_period(year, n / 31, n % 31 + 1);
}

std::optional<Period> moved(std::optional<Period> day, std::int64_t count) {
  return day ? shifted(*day, count) : std::nullopt;
}

}  // namespace

std::optional<Period> holiday_period(std::string_view holiday, std::int64_t year) {
  constexpr std::string_view easter_name = "easter";
  if (holiday == "election") {
    const auto november = month_period(year, 11);
    return november ? moved(nth_weekday(november->first, 1, 1), 1) : std::nullopt;
  }
  if (holiday.starts_with(easter_name)) {
    const auto sunday = easter(year);
    const std::string_view offset = holiday.substr(easter_name.size());
    const std::int64_t count = offset.empty() ? 0 : leading_number(offset.substr(1)).value_or(0);
    return moved(sunday, offset.starts_with('-') ? -count : count);
  }
  std::vector<std::int64_t> numbers;
  for (const std::string_view part : split(holiday, '-')) numbers.push_back(leading_number(part).value_or(0));
  if (numbers.size() == 2) return day_period(year, numbers[0], numbers[1]);
  if (numbers.size() != 3) return std::nullopt;
  const auto month = month_period(year, numbers[0]);
  if (!month) return std::nullopt;
  return nth_weekday(month->first, numbers[1] == last_in_list ? last_of_month : numbers[1], numbers[2]);
}

}  // namespace dateline
