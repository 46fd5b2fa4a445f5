// SPDX-License-Identifier: Apache-2.0
// The first and last day of a trip, from what its events say.
#pragma once

#include <cstdint>
#include <optional>

#include "dateline/trip.h"
#include "trips/merge.h"

namespace dateline {

/// Where the first or the last day of a trip comes from.
struct DateOrigin {
  const Event* event;
  std::optional<std::uint32_t> date;  ///< of the event, index into the dates; absent for the document's own
  TripReason reason = TripReason::stated;
};

/// Where a trip's dates come from, each absent where the trip has no such date.
struct DateOrigins {
  std::optional<DateOrigin> start;
  std::optional<DateOrigin> end;
  const Event* length = nullptr;  ///< the event that states the length
};

/// Fills in start, end and length, and tells where they come from:
///
///   - start: the first of the events' dates, but a day before a month; the date of a further stop only where
///     there is no other, and never one to come where the journey is under way ("is in Peru and goes to Cusco
///     on Friday"); nor, of a journey of several days, the day of talks on it; end: the last of the dates of
///     ending and coming back;
///   - a departure without a destination ends the trip where it leaves a place visited, or where the trip has
///     started before; else it starts it. It ends nothing where the journey goes on to further places;
///   - "the second day of" counts back to the start, "the last day of" is the end;
///   - whoever is "winding up" a visit or is on the nth day of it in the article's lead, without a word of
///     the day, is so on the day of the document;
///   - a stated length is the trip's where it is said of all the countries it goes to;
///   - it gives the end from the start or the start from the end, where that is a single day, unless it is
///     that of a tour and the date that of one of its legs ("the second stop on a ten-day tour").
///
/// An end before the start is not of this trip and is left out. Computed values have basis derived, those of
/// the text basis stated.
DateOrigins read_dates(Trip& trip, const TripDraft& draft, const Reading& reading);

}  // namespace dateline
