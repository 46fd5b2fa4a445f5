// SPDX-License-Identifier: Apache-2.0
// A day or window that a trip's events tell or that follows from them, and which of two tells more.
#pragma once

#include <cstdint>
#include <optional>

#include "trips/trip_dates.h"

namespace dateline {

struct KnownDate {
  TripDate value;
  DateOrigin origin;
};

/// A date of the event (index into the dates) that the calendar has a day or window for.
[[nodiscard]] std::optional<KnownDate> stated(const Event& event, const std::optional<std::uint32_t>& date,
                                              const Reading& reading);

/// The document's day, for an event that is told of as today's; none where it is not known.
[[nodiscard]] std::optional<KnownDate> document_day(const Event& event, const Reading& reading);

/// So many days on, or back; none from a window of several days, or beyond the calendar.
[[nodiscard]] std::optional<KnownDate> derived(const KnownDate& from, std::int64_t days, TripReason reason);

[[nodiscard]] bool single_day(const TripDate& date);

/// Whether all of `a` lies before all of `b`.
[[nodiscard]] bool before(const TripDate& a, const TripDate& b);

/// A journey starts on the earliest of its events' dates and ends on the latest, but a day is taken over the
/// month it lies in.
[[nodiscard]] bool better_start(const TripDate& date, const TripDate& known);
[[nodiscard]] bool better_end(const TripDate& date, const TripDate& known);

}  // namespace dateline
