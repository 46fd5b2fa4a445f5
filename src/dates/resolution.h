// SPDX-License-Identifier: Apache-2.0
// Which day, month or year a relative or incomplete date means: the one policy of the program.
//
// 1. What is stated stands; what is not stated is not filled in: a month stays a month.
// 2. A date without its year: "last", "this", "next" decide where they stand. Else a day of a month within 90
//    days of the document's date is that one, so that a January article's "Dec. 28" is of the year before,
//    and a quarter that ended in the last half year is that one. Else the tense of the governing verb decides
//    (tense.h): past means the latest such date that has begun by the document's date, future the earliest
//    that has not ended before it. Without a tense a day is the nearer one, a month that begins within 90
//    days is that one, and the rest is past. A weekday named with a day of a month must be that day's.
// 3. A weekday is the latest up to the document's date, or the first from it on after a future verb. "Last
//    Friday" is the latest before the document's date, "next Friday" the first after it. The end of a range
//    is the first such day or month from its begin on, and so is a weekday behind another one and "before"
//    ("left on Monday before going on on Wednesday"). A day of the month alone ("the 28th") is of the month
//    that the text spoke of last, else of the document's or, where the tense forbids that, of the one before
//    or after.
// 4. "Ago", "last", "this", "next" count from the document's date. "Later", "earlier", "the next day", "that
//    year" count from the date that the text spoke of last. Weeks and longer units give weeks, months, years.
// 5. "The quarter" is the one that the text spoke of last, else the last that has ended. "A year ago" and "a
//    year earlier" after a quarter mean that quarter of the year before.
// 6. A time of day belongs to the day named with it, else to the day that the text spoke of last. "An hour
//    later" counts from the time of day that it spoke of last.
// 7. Without a document date only what is stated in full is placed; the rest keeps TIMEX3 placeholders.
#pragma once

#include <optional>

#include "dates/date_expression.h"

namespace dateline {

enum class Tense : std::uint8_t { none, past, future };

/// What a date is resolved against.
struct DateReference {
  std::optional<Date> document;
  std::optional<Period> anchor;         ///< the period that the text spoke of last
  std::optional<Period> quarter;        ///< the quarter that it spoke of last
  std::optional<Period> day;            ///< the day that it spoke of last
  std::optional<std::int64_t> minutes;  ///< the time of the anchor's day that it spoke of, from midnight
  Tense tense = Tense::none;            ///< of the verb that governs the date
};

struct ResolvedDate {
  DateValue value;
  std::optional<Period> period;         ///< absent where the value is not on the calendar
  std::optional<std::int64_t> minutes;  ///< of a time of day: from midnight
};

/// Nothing where the words are no date ("30 February").
[[nodiscard]] std::optional<ResolvedDate> resolve(const DateExpression& expression,
                                                  const DateReference& reference);

}  // namespace dateline
