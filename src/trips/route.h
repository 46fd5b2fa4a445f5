// SPDX-License-Identifier: Apache-2.0
// The destinations of a trip, in the order of travel.
#pragma once

#include <vector>

#include "dateline/trip.h"
#include "trips/merge.h"

namespace dateline {

/// The stops of the trip's events as destinations:
///
///   - in the order of words, but what was done "after", "having" or coming "from" stands before what is told
///     with it, and a dated stop before those that are dated later;
///   - without those at home: in the traveller's own country, or for a subnational office the own division,
///     only clauses of travel tell a journey, and then those of other kinds its further stops; the capital
///     is none;
///   - a region drops out where a country of it is named.
///
/// Empty where the traveller stays at home.
[[nodiscard]] std::vector<Destination> route_of(const TripDraft& draft, const Trip& trip,
                                                const Reading& reading);

}  // namespace dateline
