// SPDX-License-Identifier: Apache-2.0
// The year of what comes back every year: a month, day of a month, season, quarter, half or holiday.
#include <algorithm>
#include <cstdlib>
#include <vector>

#include "dates/placement.h"

namespace dateline {
namespace {

constexpr std::int64_t days_taken_as_near = 90;
constexpr std::int64_t days_since_quarter = 270;  // from its begin

std::int64_t year_of(Date day) { return static_cast<int>(day.year()); }

std::int64_t distance(Period period, Date day) {
  return std::abs((std::chrono::sys_days(period.first) - std::chrono::sys_days(day)).count());
}

class YearlyPlacement {
 public:
  YearlyPlacement(const DateExpression& expression, Tense tense, std::optional<Date> origin)
      : expression_(expression), tense_(tense), origin_(origin) {}

  std::optional<Period> place() const {
    if (expression_.year) return in_year(*expression_.year);
    if (!origin_) return std::nullopt;
    if (expression_.year_which) return in_year(year_of(*origin_) + *expression_.year_which);
    if (expression_.which == 0) {
      if (const auto same_year = in_year(year_of(*origin_))) return same_year;
    }
    const std::vector<Period> candidates = near_years();
    std::optional<Period> before, after;  // the latest begun, the earliest not ended
    for (const Period& candidate : candidates) {
      const Period now = period_of(*origin_, candidate.grain);
      const bool is_now = candidate == now && expression_.which.value_or(0) == 0;
      if (candidate.first < now.first || is_now) before = candidate;
      if (!after && (candidate.first > now.first || is_now)) after = candidate;
    }
    return is_future(before, after) ? after : before;
  }

 private:
  std::optional<Period> in_year(std::int64_t year) const {
    if (expression_.holiday) return holiday_period(*expression_.holiday, year);
    if (expression_.season) return season_period(year, *expression_.season);
    if (expression_.quarter) return quarter_period(year, *expression_.quarter);
    if (expression_.half) return half_period(year, *expression_.half);
    if (expression_.day) return day_period(year, *expression_.month, *expression_.day);
    return month_period(year, *expression_.month);
  }

  bool is_future(const std::optional<Period>& before, const std::optional<Period>& after) const {
    if (!before || !after) return !before;
    if (expression_.which) return *expression_.which > 0;
    const std::int64_t behind = distance(*before, *origin_);
    const std::int64_t ahead = distance(*after, *origin_);
    const bool nearer = ahead < behind;
    if (before->grain == Grain::day && std::min(behind, ahead) < days_taken_as_near) return nearer;
    if (before->grain == Grain::quarter && behind < days_since_quarter) return false;
    if (tense_ != Tense::none) return tense_ == Tense::future;
    if (before->grain == Grain::day) return nearer;
    return before->grain == Grain::month && ahead < days_taken_as_near;
  }

  // In the nine years around the reference, so that a leap day is among them. A weekday stated with the day
  // chooses, unless it fits none of the three nearest: then it is a slip.
  std::vector<Period> near_years() const {
    std::vector<Period> all, fitting;
    bool fits = false;
    for (std::int64_t offset = -4; offset <= 4; ++offset) {
      const auto candidate = in_year(year_of(*origin_) + offset);
      if (!candidate) continue;
      all.push_back(*candidate);
      if (is_other_weekday(*candidate)) continue;
      fitting.push_back(*candidate);
      fits = fits || (offset >= -1 && offset <= 1);
    }
    return fits ? fitting : all;
  }

  bool is_other_weekday(Period day) const {
    return day.grain == Grain::day && expression_.weekday && iso_weekday(day.first) != *expression_.weekday;
  }

  const DateExpression& expression_;
  Tense tense_;
  std::optional<Date> origin_;
};

}  // namespace

std::optional<Period> place_in_year(const DateExpression& expression, Tense tense,
                                    std::optional<Date> origin) {
  return YearlyPlacement(expression, tense, origin).place();
}

}  // namespace dateline
