// SPDX-License-Identifier: Apache-2.0
// Calendar arithmetic: days, weeks, months and the other periods that dates speak of.
//
// Years run from 0001 to 9999; what falls outside is absent, never wrapped. Weeks start on Monday and are
// numbered as ISO 8601 does. Seasons are the northern meteorological ones: spring is March to May, and winter
// belongs to the year in which it begins.
#pragma once

#include <cstdint>
#include <optional>

#include "dateline/date_value.h"

namespace dateline {

/// `month_week` is seven days of a month counted from its first or last day ("the second week of March": 8 to
/// 14), `month_half` its days 1 to 15 or 16 to the last.
enum class Grain : std::uint8_t {
  day,
  weekend,
  week,
  month_week,
  month_half,
  month,
  season,
  quarter,
  half,
  year,
  decade,
  century
};

enum class Season : std::uint8_t { spring, summer, autumn, winter };

/// Which third of a period: "early", "mid", "late".
enum class Part : std::uint8_t { start, middle, end };

/// A stretch of the calendar, by its first day.
struct Period {
  Grain grain = Grain::day;
  Date first;
  friend bool operator==(const Period&, const Period&) = default;
};

/// The day, where there is such a day ("30 February" is none).
[[nodiscard]] std::optional<Period> day_period(std::int64_t year, std::int64_t month, std::int64_t day);
[[nodiscard]] std::optional<Period> month_period(std::int64_t year, std::int64_t month);
[[nodiscard]] std::optional<Period> quarter_period(std::int64_t year, std::int64_t quarter);
[[nodiscard]] std::optional<Period> half_period(std::int64_t year, std::int64_t half);
[[nodiscard]] std::optional<Period> season_period(std::int64_t year, Season season);
[[nodiscard]] std::optional<Period> year_period(std::int64_t year);

/// "Last" as the number of a day, weekday or week of a month.
inline constexpr std::int64_t last_of_month = -1;

/// The `nth` weekday (1 = Monday ... 7 = Sunday) of the month that the day is in.
[[nodiscard]] std::optional<Period> nth_weekday(Date month, std::int64_t nth, std::int64_t weekday);
[[nodiscard]] std::optional<Period> nth_day(Date month, std::int64_t nth);
[[nodiscard]] std::optional<Period> nth_week(Date month, std::int64_t nth);
[[nodiscard]] std::optional<Period> nth_half(Date month, std::int64_t nth);

/// The period of this grain that holds the day. A weekend is that of the day's week.
[[nodiscard]] Period period_of(Date day, Grain grain);

/// The period `count` periods of its grain later; earlier where negative.
[[nodiscard]] std::optional<Period> shifted(Period period, std::int64_t count);

/// The day `count` units later; months and years keep the day of the month, or the month's last day.
[[nodiscard]] std::optional<Date> shifted(Date day, Grain unit, std::int64_t count);

[[nodiscard]] Date last_day(Period period);
[[nodiscard]] DateWindow window_of(Period period);

/// A month's thirds are days 1-10, 11-20 and 21-end; those of the others are in period_window.cpp.
[[nodiscard]] DateWindow window_of(Period period, Part part);

/// The day of this weekday (1 = Monday ... 7 = Sunday) in the day's week.
[[nodiscard]] std::optional<Date> weekday_in_week(Date day, unsigned weekday);

struct IsoWeek {
  int year = 0;
  unsigned week = 0;
};
[[nodiscard]] IsoWeek iso_week(Date day);
[[nodiscard]] unsigned iso_weekday(Date day);  ///< 1 = Monday ... 7 = Sunday

}  // namespace dateline
