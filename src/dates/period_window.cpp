// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "dates/calendar.h"

namespace dateline {
namespace {

const Date last_date{std::chrono::year(9999), std::chrono::month(12), std::chrono::day(31)};

// Stops at the calendar's last day.
Date day_after(Date day, std::int64_t count) { return shifted(day, Grain::day, count).value_or(last_date); }

DateWindow months_window(Date first, std::int64_t from, std::int64_t count) {
  const Date begin = shifted(first, Grain::month, from).value_or(first);
  const auto next = shifted(begin, Grain::month, count);
  return {begin, next ? day_after(*next, -1) : last_date};
}

}  // namespace

Date last_day(Period period) {
  if (period.grain == Grain::weekend) return day_after(period.first, 1);
  if (period.grain == Grain::month_half) {
    const bool first_half = period.first.day() == std::chrono::day(1);
    return first_half ? day_after(period.first, 14) : last_day({Grain::month, period.first});
  }
  if (period.grain == Grain::month) return period.first.year() / period.first.month() / std::chrono::last;
  const auto next = shifted(period, 1);
  return next ? day_after(next->first, -1) : last_date;
}

DateWindow window_of(Period period) { return {period.first, last_day(period)}; }

DateWindow window_of(Period period, Part part) {
  const auto third = static_cast<std::size_t>(part);
  switch (period.grain) {
    case Grain::day:
    case Grain::weekend:
    case Grain::month_week:
    case Grain::month_half:
      return window_of(period);
    case Grain::week: {  // Monday-Tuesday, Wednesday-Thursday, Friday-Sunday
      const Date begin = day_after(period.first, std::int64_t{2} * static_cast<int>(third));
      return {begin, part == Part::end ? last_day(period) : day_after(begin, 1)};
    }
    case Grain::month: {
      const Date begin = day_after(period.first, std::int64_t{10} * static_cast<int>(third));
      return {begin, part == Part::end ? last_day(period) : day_after(begin, 9)};
    }
    case Grain::decade: {  // years 0-3, 4-6, 7-9
      constexpr std::array<std::int64_t, 4> year{0, 4, 7, 10};
      return months_window(period.first, year[third] * 12, (year[third + 1] - year[third]) * 12);
    }
    case Grain::century: {  // years 0-33, 34-66, 67-99
      constexpr std::array<std::int64_t, 4> year{0, 34, 67, 100};
      return months_window(period.first, year[third] * 12, (year[third + 1] - year[third]) * 12);
    }
    case Grain::season:
    case Grain::quarter:
    case Grain::half:
    case Grain::year: {
      const std::int64_t months = period.grain == Grain::year ? 4 : period.grain == Grain::half ? 2 : 1;
      return months_window(period.first, months * static_cast<std::int64_t>(third), months);
    }
  }
  return window_of(period);
}

}  // namespace dateline
