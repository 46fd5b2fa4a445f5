// SPDX-License-Identifier: Apache-2.0
// Where on the calendar an expression lies, by the policy of resolution.h.
#pragma once

#include <optional>

#include "dates/resolution.h"

namespace dateline {

/// Nothing where the expression lacks what the reference does not have either, or names no day that exists.
[[nodiscard]] std::optional<Period> place(const DateExpression& expression, const DateReference& reference);

/// The same for what comes back every year (yearly.cpp); `origin` is the day that relative words count from.
[[nodiscard]] std::optional<Period> place_in_year(const DateExpression& expression, Tense tense,
                                                  std::optional<Date> origin);

/// The same for a weekday (weekday.cpp).
[[nodiscard]] std::optional<Period> place_weekday(const DateExpression& expression, Tense tense, Date origin);

/// "The quarter": the one that the text spoke of last, else the last that has ended; of the expression's
/// year, if it has one (spoken_quarter.cpp).
[[nodiscard]] std::optional<Period> spoken_quarter(const DateExpression& expression,
                                                   const DateReference& reference);

/// "A year ago" after a quarter, "the year-ago quarter": compared is the latest such quarter that has begun.
[[nodiscard]] std::optional<Period> year_ago_quarter(const DateExpression& expression,
                                                     const DateReference& reference);

/// The day's period for a fixed or movable holiday: "12-25", "11-4-4" (fourth Thursday of November; 5 is the
/// last one), "easter", "easter-2", "election" (the Tuesday after November's first Monday).
[[nodiscard]] std::optional<Period> holiday_period(std::string_view holiday, std::int64_t year);

/// The grain of a unit, where it is one of the calendar's.
[[nodiscard]] std::optional<Grain> grain_of(const DateUnit& unit);

}  // namespace dateline
