// SPDX-License-Identifier: Apache-2.0
#include "dates/calendar.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr std::int64_t first_year = 1;
constexpr std::int64_t last_year = 9999;

Date make_date(std::int64_t year, unsigned month, unsigned day) {
  return {std::chrono::year(static_cast<int>(year)), std::chrono::month(month), std::chrono::day(day)};
}

std::int64_t year_of(Date day) { return static_cast<int>(day.year()); }
unsigned month_of(Date day) { return static_cast<unsigned>(day.month()); }
unsigned day_of(Date day) { return static_cast<unsigned>(day.day()); }

const Date first_date = make_date(first_year, 1, 1);
const Date last_date = make_date(last_year, 12, 31);

// No calculation gets near the limits of its type with counts up to this.
constexpr std::int64_t greatest_count = 10'000'000;

std::optional<Date> add_days(Date day, std::int64_t count) {
  const auto sum = sys_days(day).time_since_epoch().count() + count;
  if (sum < sys_days(first_date).time_since_epoch().count()) return std::nullopt;
  if (sum > sys_days(last_date).time_since_epoch().count()) return std::nullopt;
  return Date(sys_days(days(static_cast<int>(sum))));
}

// As add_days, but stops at the calendar's ends.
Date add_days_clamped(Date day, std::int64_t count) {
  return add_days(day, count).value_or(count < 0 ? first_date : last_date);
}

std::optional<Date> add_months(Date day, std::int64_t count) {
  const std::int64_t months = year_of(day) * 12 + (month_of(day) - 1) + count;
  if (months < first_year * 12 || months >= (last_year + 1) * 12) return std::nullopt;
  const auto month = static_cast<unsigned>(months % 12) + 1;
  const Date moved = make_date(months / 12, month, day_of(day));
  return moved.ok() ? moved : Date(moved.year() / moved.month() / std::chrono::last);
}

// How many months a period of this grain has; 0 where it is counted in days.
std::int64_t months_in(Grain grain) {
  switch (grain) {
    case Grain::day:
    case Grain::weekend:
    case Grain::week:
    case Grain::month_week:
    case Grain::month_half:
      return 0;
    case Grain::month:
      return 1;
    case Grain::season:
    case Grain::quarter:
      return 3;
    case Grain::half:
      return 6;
    case Grain::year:
      return 12;
    case Grain::decade:
      return 120;
    case Grain::century:
      return 1200;
  }
  return 0;
}

std::int64_t days_in(Grain grain) { return grain == Grain::day ? 1 : 7; }

}  // namespace

std::optional<Period> day_period(std::int64_t year, std::int64_t month, std::int64_t day) {
  if (year < first_year || year > last_year || month < 1 || month > 12 || day < 1 || day > 31)
    return std::nullopt;
  const Date date = make_date(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
  if (!date.ok()) return std::nullopt;
  return Period{Grain::day, date};
}

std::optional<Period> month_period(std::int64_t year, std::int64_t month) {
  const auto first = day_period(year, month, 1);
  if (!first) return std::nullopt;
  return Period{Grain::month, first->first};
}

std::optional<Period> quarter_period(std::int64_t year, std::int64_t quarter) {
  if (quarter < 1 || quarter > 4 || !year_period(year)) return std::nullopt;
  return Period{Grain::quarter, make_date(year, static_cast<unsigned>(quarter) * 3 - 2, 1)};
}

std::optional<Period> half_period(std::int64_t year, std::int64_t half) {
  if (half < 1 || half > 2 || !year_period(year)) return std::nullopt;
  return Period{Grain::half, make_date(year, half == 1 ? 1 : 7, 1)};
}

std::optional<Period> season_period(std::int64_t year, Season season) {
  if (!year_period(year)) return std::nullopt;
  return Period{Grain::season, make_date(year, static_cast<unsigned>(season) * 3 + 3, 1)};
}

std::optional<Period> year_period(std::int64_t year) {
  if (year < first_year || year > last_year) return std::nullopt;
  return Period{Grain::year, make_date(year, 1, 1)};
}

std::optional<Period> nth_weekday(Date month, std::int64_t nth, std::int64_t weekday) {
  if (nth == 0 || nth < last_of_month || nth > 5 || weekday < 1 || weekday > 7) return std::nullopt;
  const Date first = make_date(year_of(month), month_of(month), 1);
  const auto to_weekday = (weekday - iso_weekday(first) + 7) % 7;
  const std::int64_t weeks = nth == last_of_month ? 4 : nth - 1;
  const Date last = last_day({Grain::month, first});
  const std::int64_t day = 1 + to_weekday + 7 * weeks;
  const bool beyond = day > day_of(last);
  if (beyond && nth != last_of_month) return std::nullopt;
  return day_period(year_of(month), month_of(month), beyond ? day - 7 : day);
}

std::optional<Period> nth_day(Date month, std::int64_t nth) {
  const std::int64_t day = nth == last_of_month ? day_of(last_day({Grain::month, month})) : nth;
  return day_period(year_of(month), month_of(month), day);
}

std::optional<Period> nth_week(Date month, std::int64_t nth) {
  if (nth == 0 || nth < last_of_month || nth > 4) return std::nullopt;
  const Date last = last_day({Grain::month, month});
  const std::int64_t first = nth == last_of_month ? std::int64_t{day_of(last)} - 6 : (nth - 1) * 7 + 1;
  return Period{Grain::month_week, make_date(year_of(month), month_of(month), static_cast<unsigned>(first))};
}

std::optional<Period> nth_half(Date month, std::int64_t nth) {
  if (nth < 1 || nth > 2) return std::nullopt;
  return Period{Grain::month_half, make_date(year_of(month), month_of(month), nth == 1 ? 1 : 16)};
}

Period period_of(Date day, Grain grain) {
  const std::int64_t year = year_of(day);
  const unsigned month = month_of(day);
  switch (grain) {
    case Grain::day:
      return {grain, day};
    case Grain::week:
      return {grain, add_days_clamped(day, 1 - static_cast<int>(iso_weekday(day)))};
    case Grain::weekend:
      return {grain, add_days_clamped(day, 6 - static_cast<int>(iso_weekday(day)))};
    case Grain::month:
      return {grain, make_date(year, month, 1)};
    case Grain::month_week:
      return {grain, make_date(year, month, std::min(day_of(day) - 1, 27U) / 7 * 7 + 1)};
    case Grain::month_half:
      return {grain, make_date(year, month, day_of(day) < 16 ? 1 : 16)};
    case Grain::season:
      if (month < 3) return {grain, year > first_year ? make_date(year - 1, 12, 1) : first_date};
      return {grain, make_date(year, month / 3 * 3, 1)};
    case Grain::quarter:
      return {grain, make_date(year, (month - 1) / 3 * 3 + 1, 1)};
    case Grain::half:
      return {grain, make_date(year, month <= 6 ? 1 : 7, 1)};
    case Grain::year:
      return {grain, make_date(year, 1, 1)};
    case Grain::decade:
      return {grain, make_date(std::max(first_year, year / 10 * 10), 1, 1)};
    case Grain::century:
      return {grain, make_date(std::max(first_year, year / 100 * 100), 1, 1)};
  }
  return {grain, day};
}

std::optional<Period> shifted(Period period, std::int64_t count) {
  if (count < -greatest_count || count > greatest_count) return std::nullopt;
  const std::int64_t months = months_in(period.grain);
  const auto first = months > 0 ? add_months(period.first, months * count)
                                : add_days(period.first, days_in(period.grain) * count);
  if (!first) return std::nullopt;
  return Period{period.grain, *first};
}

std::optional<Date> shifted(Date day, Grain unit, std::int64_t count) {
  const auto moved = shifted(Period{unit, day}, count);
  if (!moved) return std::nullopt;
  return moved->first;
}

std::optional<Date> weekday_in_week(Date day, unsigned weekday) {
  if (weekday < 1 || weekday > 7) return std::nullopt;
  return add_days(day, static_cast<int>(weekday) - static_cast<int>(iso_weekday(day)));
}

IsoWeek iso_week(Date day) {
  const Date thursday = add_days_clamped(day, 4 - static_cast<int>(iso_weekday(day)));
  const auto day_of_year = (sys_days(thursday) - sys_days(make_date(year_of(thursday), 1, 1))).count();
  return {static_cast<int>(thursday.year()), static_cast<unsigned>(day_of_year / 7) + 1};
}

unsigned iso_weekday(Date day) { return std::chrono::weekday(sys_days(day)).iso_encoding(); }

}  // namespace dateline
