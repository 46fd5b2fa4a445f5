// SPDX-License-Identifier: Apache-2.0
// The days that an event of travel speaks of, and whether two events may be of one journey by them.
#pragma once

#include <optional>

#include "trips/event.h"

namespace dateline {

/// From the event's start to its end, or as many days on as it says it lasts; none where it is not dated.
[[nodiscard]] std::optional<DateWindow> days_of(const Event& event, const Reading& reading);

/// The window of the date that the event starts on; null where it has none or the calendar has no day for it.
[[nodiscard]] const DateWindow* start_window(const Event& event, const Reading& reading);

/// Days rather than a month, a year or an open end.
[[nodiscard]] bool is_short(const DateWindow& days);

/// Whether the traveller is on the way at the time of writing.
[[nodiscard]] inline bool under_way(const Event& event) {
  return event.opens_stay || event.status == TripStatus::ongoing;
}

/// The days overlap, or few days lie between them; months and years must overlap. An undated event agrees
/// with any, but what goes on without a date goes on at the document's date, where the other is to come.
[[nodiscard]] bool dates_agree(const Event& a, const Event& b, const Reading& reading);

/// Whether the start of a dated event is a week or a month that the document's date lies in: "during a visit
/// to Oslo this week".
[[nodiscard]] bool reaches_today(const Event& event, const Reading& reading);

/// Whether the event's day is the document's or the one before: then who set out or went has just come.
[[nodiscard]] bool just_now(const Event& event, const Reading& reading);

/// Whether the event's dates reach past the document's date.
[[nodiscard]] bool reaches_ahead(const Event& event, const Reading& reading);

}  // namespace dateline
