// SPDX-License-Identifier: Apache-2.0
// What a date rule's captures say, before anything is resolved.
//
// Every slot of a rule in data/rules/dates means the same in every rule; date_expression.cpp reads
// them. What the words stand for is in the word lists.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "dates/calendar.h"
#include "grammar/analysis.h"
#include "grammar/grammar.h"

namespace dateline {

/// What relative fields count from: the second word of a rule's "gives date KIND".
enum class DateKind : std::uint8_t {
  calendar,   ///< no word: the document's date
  narrative,  ///< what the text spoke of last: "the next day", "two days later"
  duration,   ///< a length of time
  set,        ///< a repeated time
  any,        ///< which one is left open: "on a Sunday"
  none        ///< no date: the rule gives "not-a-date", to keep others from taking the words for one
};

/// A length as a TIMEX3 unit and how many of it make the word: a decade is 10 "Y".
struct DateUnit {
  std::string_view code;  ///< D, W, M, Q, Y, TH, TM, TS, WE; a part of the day (NI) or a season (SU)
  std::int64_t times = 1;
};

/// How many. `tenths` is 25 for "two and a half"; without meaning where unknown ("several").
/// `range` where it is the first of two: "three to four".
struct Quantity {
  std::int64_t tenths = 10;
  bool unknown = false;
  bool range = false;
};

struct Clock {
  std::int64_t hour = 0;
  std::optional<std::int64_t> minute;
};

struct DateExpression {
  DateKind kind = DateKind::calendar;
  TimexType type = TimexType::date;
  std::optional<std::int64_t> year, month, day, weekday, quarter, half, decade, century;
  std::optional<std::int64_t> last_day;  ///< of two days: "28/29 March"
  std::optional<std::int64_t> nth;       ///< which day, weekday, week or half of a month; last_of_month too
  bool before_christ = false;            ///< the year or century is
  std::optional<Season> season;
  std::optional<std::string_view> holiday;  ///< value of data/wordlists/holiday.txt
  std::optional<std::int64_t> which;        ///< last -1, this 0, next 1
  std::optional<std::int64_t> year_which;   ///< the same of the year: "March last year"
  std::optional<std::int64_t> shift;        ///< days: "yesterday"
  std::optional<std::int64_t> direction;    ///< ago -1, later 1
  std::optional<DateUnit> unit;
  std::optional<Quantity> count;
  std::optional<DateUnit> and_unit;  ///< "two hours and 30 minutes"
  std::optional<Quantity> and_count;
  std::optional<Part> part, to_part;  ///< `to_part` is the last of several thirds: "mid-to-late"
  bool comparative = false;  ///< "earlier", "later": seen from now, so the part does not narrow the days
  std::optional<std::string_view> mod;        ///< TIMEX3 mod
  std::optional<std::string_view> reference;  ///< PRESENT_REF, PAST_REF, FUTURE_REF
  std::optional<std::string_view> daypart;    ///< MO, MI, AF, EV, NI
  std::optional<std::string_view> frequency;  ///< TIMEX3 value of a set word: "P1D"
  std::optional<Clock> clock;
};

/// Reads what `match` captured in the items of one sentence.
[[nodiscard]] DateExpression read_expression(const Match& match, const Items& items, const Analysis& analysis,
                                             const Lexicon& lexicon);

}  // namespace dateline
