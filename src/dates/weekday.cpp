// SPDX-License-Identifier: Apache-2.0
// Which Friday a weekday means.
#include <algorithm>
#include <cstdlib>

#include "dates/placement.h"

namespace dateline {
namespace {

class WeekdayPlacement {
 public:
  WeekdayPlacement(const DateExpression& expression, Tense tense, Date origin)
      : expression_(expression), tense_(tense), origin_(origin) {}

  std::optional<Period> place() const {
    const bool of_week = expression_.unit && expression_.which;
    const auto week = of_week ? shifted(period_of(origin_, Grain::week), *expression_.which)
                              : std::optional(Period{Grain::week, origin_});
    if (!week || *expression_.weekday < 1) return std::nullopt;
    const auto same_week = weekday_in_week(week->first, static_cast<unsigned>(*expression_.weekday));
    if (!same_week) return std::nullopt;
    const Period day{Grain::day, *same_week};
    if (of_week) return day;  // "Tuesday of last week"
    const bool narrative = expression_.kind == DateKind::narrative;
    if (expression_.which == 0 && !narrative) return day;
    return expression_.which ? beside(day, *expression_.which) : nearest(day);
  }

 private:
  // "Last Friday", "the following Friday", "the Friday before last": not the reference's own day.
  std::optional<Period> beside(Period same_week, std::int64_t which) const {
    const bool back = which < 0;
    const bool passed = back ? same_week.first < origin_ : same_week.first > origin_;
    const std::int64_t count = std::max<std::int64_t>(std::abs(which), 1) - (passed ? 1 : 0);
    return shifted(same_week, (back ? -7 : 7) * count);
  }

  // "Friday": the latest up to the reference, or the first from it on.
  std::optional<Period> nearest(Period same_week) const {
    const bool from_now = expression_.unit && expression_.direction.value_or(1) > 0;  // "a week from Friday"
    if (from_now || tense_ == Tense::future)
      return same_week.first >= origin_ ? same_week : shifted(same_week, 7);
    return same_week.first <= origin_ ? same_week : shifted(same_week, -7);
  }

  const DateExpression& expression_;
  Tense tense_;
  Date origin_;
};

}  // namespace

std::optional<Period> place_weekday(const DateExpression& expression, Tense tense, Date origin) {
  return WeekdayPlacement(expression, tense, origin).place();
}

}  // namespace dateline
