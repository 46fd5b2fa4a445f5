// SPDX-License-Identifier: Apache-2.0
// Rules about when trips are.
#include <fmt/format.h>

#include "check/data_rule.h"
#include "check/trip_name.h"
#include "input/day.h"
#include "records/describe.h"
#include "records/window.h"

namespace dateline {
namespace {

using std::chrono::sys_days;

/// Calls `check` with each of the trip's dates that is there, and its name.
template <typename Check>
void each_date(const RecordTrip& trip, Check check) {
  if (trip.start) check("start", *trip.start);
  if (trip.end) check("end", *trip.end);
}

std::optional<Date> open_or_day(const std::optional<std::string>& text) {
  return text ? parse_day(*text) : std::nullopt;
}

/// Where EDTF is of a kind that is not read (decades, open intervals), only the days are looked at.
bool agrees(const RecordDate& date) {
  const auto earliest = open_or_day(date.earliest);
  const auto latest = open_or_day(date.latest);
  if ((date.earliest && !earliest) || (date.latest && !latest)) return false;
  if (earliest && latest && *latest < *earliest) return false;
  const auto said = date.edtf ? edtf_range(*date.edtf) : std::nullopt;
  return !said || !earliest || !latest || (said->first == *earliest && said->last == *latest);
}

void windows(const RecordScope& scope, const Emit& emit) {
  for (const RecordTrip& trip : scope.record.trips) {
    each_date(trip, [&](std::string_view name, const RecordDate& date) {
      if (!agrees(date))
        emit(fmt::format("{}: {} {} is not {} to {}", trip_name(trip), name, date.edtf.value_or("nothing"),
                         date.earliest.value_or(".."), date.latest.value_or("..")));
    });
  }
}

void order(const RecordScope& scope, const Emit& emit) {
  for (const RecordTrip& trip : scope.record.trips) {
    const auto start = range_of(trip.start);
    const auto end = range_of(trip.end);
    if (start && end && start->first > end->last)
      emit(fmt::format("{} starts {}, after it ends {}", trip_name(trip), describe(trip.start),
                       describe(trip.end)));
  }
}

/// Windows of start and end allow a range of durations.
void duration(const RecordScope& scope, const Emit& emit) {
  for (const RecordTrip& trip : scope.record.trips) {
    const auto start = range_of(trip.start);
    const auto end = range_of(trip.end);
    if (!start || !end || !trip.duration_days || start->first > end->last) continue;
    const auto least = (sys_days(end->first) - sys_days(start->last)).count() + 1;
    const auto most = (sys_days(end->last) - sys_days(start->first)).count() + 1;
    const auto stated = static_cast<std::int64_t>(*trip.duration_days);
    if (stated < least || stated > most)
      emit(fmt::format("{} lasts {} days, but {} to {} is {}", trip_name(trip), stated, describe(trip.start),
                       describe(trip.end), most));
  }
}

void years(const RecordScope& scope, const Emit& emit) {
  if (!scope.options.years) return;
  const auto [first, last] = *scope.options.years;
  for (const RecordTrip& trip : scope.record.trips) {
    each_date(trip, [&](std::string_view name, const RecordDate& date) {
      const auto range = range_of(date);
      if (range &&
          (static_cast<int>(range->first.year()) < first || static_cast<int>(range->last.year()) > last))
        emit(fmt::format("{}: {} {} is outside {}..{}", trip_name(trip), name, describe(date), first, last));
    });
  }
}

void future(const RecordScope& scope, const Emit& emit) {
  const auto today = open_or_day(scope.record.date);
  if (!today) return;
  for (const RecordTrip& trip : scope.record.trips) {
    if (trip.status == "planned" || trip.status == "cancelled") continue;
    each_date(trip, [&](std::string_view name, const RecordDate& date) {
      const auto range = range_of(date);
      const bool may_lie_ahead = trip.status == "ongoing" && name == "end";
      if (range && !may_lie_ahead && range->first > *today)
        emit(fmt::format("{}: {} {} is after the document's date {}", trip_name(trip), name, describe(date),
                         *scope.record.date));
    });
  }
}

void past_plan(const RecordScope& scope, const Emit& emit) {
  const auto today = open_or_day(scope.record.date);
  if (!today) return;
  for (const RecordTrip& trip : scope.record.trips) {
    if (trip.status != "planned") continue;
    each_date(trip, [&](std::string_view name, const RecordDate& date) {
      const auto range = range_of(date);
      if (range && range->last < *today)
        emit(fmt::format("{}: {} {} is before the document's date {}", trip_name(trip), name, describe(date),
                         *scope.record.date));
    });
  }
}

}  // namespace

const std::vector<RecordRule>& trip_date_rules() {
  static const std::vector<RecordRule> rules{
      {{"TRP008", "date-window", Level::error,
        "A date's EDTF and its earliest and latest day do not agree, or are not on the calendar."},
       windows},
      {{"TRP009", "start-after-end", Level::error, "A trip starts after it ends."}, order},
      {{"TRP010", "duration", Level::error, "A stated duration is not that of the dates."}, duration},
      {{"TRP011", "years", Level::error, "A trip's date is outside --years."}, years},
      {{"TRP012", "after-document", Level::error,
        "A trip that is not planned lies after the document's date."},
       future},
      {{"TRP013", "plan-in-the-past", Level::warning, "A planned trip lies before the document's date."},
       past_plan},
  };
  return rules;
}

}  // namespace dateline
