// SPDX-License-Identifier: Apache-2.0
#include "trips/known_date.h"

#include "dates/calendar.h"
#include "dates/date_text.h"

namespace dateline {

std::optional<KnownDate> stated(const Event& event, const std::optional<std::uint32_t>& date,
                                const Reading& reading) {
  if (!date) return std::nullopt;
  const DateValue& value = reading.dates[*date].value;
  if (!value.window || !value.edtf) return std::nullopt;
  return KnownDate{{.edtf = *value.edtf, .window = *value.window}, {.event = &event, .date = *date}};
}

std::optional<KnownDate> document_day(const Event& event, const Reading& reading) {
  const auto& day = reading.analysis.date;
  if (!day) return std::nullopt;
  const DateWindow window{*day, *day};
  return KnownDate{{.edtf = edtf_text(window), .window = window, .basis = Basis::derived},
                   {.event = &event, .date = std::nullopt, .reason = TripReason::document_day}};
}

bool single_day(const TripDate& date) {
  return date.window.earliest && date.window.earliest == date.window.latest;
}

std::optional<KnownDate> derived(const KnownDate& from, std::int64_t days, TripReason reason) {
  if (!single_day(from.value)) return std::nullopt;
  const auto day = shifted(*from.value.window.earliest, Grain::day, days);
  if (!day) return std::nullopt;
  const DateWindow window{*day, *day};
  return KnownDate{{.edtf = edtf_text(window), .window = window, .basis = Basis::derived},
                   {.event = from.origin.event, .date = from.origin.date, .reason = reason}};
}

bool before(const TripDate& a, const TripDate& b) {
  return a.window.latest && b.window.earliest && *a.window.latest < *b.window.earliest;
}

bool better_start(const TripDate& date, const TripDate& known) {
  if (single_day(date) != single_day(known)) return single_day(date);
  return date.window.earliest && known.window.earliest && *date.window.earliest < *known.window.earliest;
}

bool better_end(const TripDate& date, const TripDate& known) {
  if (single_day(date) != single_day(known)) return single_day(date);
  return date.window.latest && known.window.latest && *known.window.latest < *date.window.latest;
}

}  // namespace dateline
