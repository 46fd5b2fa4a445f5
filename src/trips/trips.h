// SPDX-License-Identifier: Apache-2.0
// From mentions to trips: the record that the whole program is for.
//
//   rules of the phase "trips"  ->  events: one clause that speaks of a journey      (event.h)
//   each event                  ->  who travels (traveller.h), where (destinations.h), when (timing.h),
//                                   and what is said of whether it took place (wording.h)
//   events of one journey       ->  one trip (merge.h, assembly.h, status.h)
#pragma once

#include <vector>

#include "dateline/extraction.h"
#include "trips/reading.h"

namespace dateline {

/// The trips of a document, in the order of their first evidence. `official` of each is an index into
/// People::persons, which the caller maps to the officials it reports.
[[nodiscard]] std::vector<Trip> find_trips(const Reading& reading);

}  // namespace dateline
