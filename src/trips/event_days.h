// SPDX-License-Identifier: Apache-2.0
// The days that an event of travel speaks of, and whether two events may be of one journey by them.
#pragma once

#include <optional>

#include "trips/event.h"

namespace dateline {

/// From the event's start to its end, or as many days on as it says it lasts; none where it is not dated.
[[nodiscard]] std::optional<DateWindow> days_of(const Event& event, const Reading& reading);

/// Days rather than a month, a year or an open end.
[[nodiscard]] bool is_short(const DateWindow& days);

/// Whether the traveller is on the way at the time of writing.
[[nodiscard]] inline bool under_way(const Event& event) {
  return event.opens_stay || event.status == TripStatus::ongoing;
}

/// The days overlap, or few days lie between them; months and years must overlap. An undated event agrees
/// with any, but what goes on without a date goes on at the document's date, where the other is to come.
[[nodiscard]] bool dates_agree(const Event& a, const Event& b, const Reading& reading);

}  // namespace dateline
