// SPDX-License-Identifier: Apache-2.0
#include <vector>

#include "data/line_reader.h"
#include "dates/number_reader.h"
#include "dates/placement.h"

namespace dateline {
namespace {

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

// The `nth` weekday of a month; the fifth is the last.
std::optional<Period> nth_weekday(std::int64_t year, std::int64_t month, std::int64_t nth,
                                  std::int64_t weekday) {
  const auto of_month = month_period(year, month);
  if (!of_month || nth < 1 || nth > 5 || weekday < 1 || weekday > 7) return std::nullopt;
  const Date last = last_day(*of_month);
  const std::int64_t first = (weekday - iso_weekday(of_month->first) + 7) % 7 + 1;
  const std::int64_t day = first + 7 * (nth - 1);
  const bool too_late = day > static_cast<unsigned>(last.day());
  return day_period(year, month, too_late ? day - 7 : day);
}

std::optional<Period> moved(std::optional<Period> day, std::int64_t count) {
  return day ? shifted(*day, count) : std::nullopt;
}

}  // namespace

std::optional<Period> holiday_period(std::string_view holiday, std::int64_t year) {
  constexpr std::string_view easter_name = "easter";
  if (holiday == "election") return moved(nth_weekday(year, 11, 1, 1), 1);
  if (holiday.starts_with(easter_name)) {
    const auto sunday = easter(year);
    const std::string_view offset = holiday.substr(easter_name.size());
    const std::int64_t count = offset.empty() ? 0 : leading_number(offset.substr(1)).value_or(0);
    return moved(sunday, offset.starts_with('-') ? -count : count);
  }
  std::vector<std::int64_t> numbers;
  for (const std::string_view part : split(holiday, '-')) numbers.push_back(leading_number(part).value_or(0));
  if (numbers.size() == 2) return day_period(year, numbers[0], numbers[1]);
  if (numbers.size() == 3) return nth_weekday(year, numbers[0], numbers[1], numbers[2]);
  return std::nullopt;
}

}  // namespace dateline
