// SPDX-License-Identifier: Apache-2.0
// One trip from the events that speak of it.
#pragma once

#include <optional>

#include "dateline/trip.h"
#include "trips/merge.h"
#include "trips/trip_dates.h"

namespace dateline {

/// A trip with what an explanation needs to know of it.
struct AssembledTrip {
  Trip trip;
  DateOrigins dates;
  TripReason status = TripReason::no_word_of_end;  ///< why it has its status
};

/// Assembles a trip: stops in order without repeats (a region drops out where a country in it is named; a
/// country, where a place in it is), start and end as stated, then by arithmetic from the stated length
/// (basis derived; only from a single day), status, evidence. Nothing where no stop is away from home: an
/// office of a nation travels out of its country or to a named place in it that is not the capital, one of a
/// province out of the province.
[[nodiscard]] std::optional<AssembledTrip> assemble(const TripDraft& draft, const Reading& reading);

}  // namespace dateline
