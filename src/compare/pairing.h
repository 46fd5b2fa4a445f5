// SPDX-License-Identifier: Apache-2.0
// Which trip of one record is which of another.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "compare/slots.h"
#include "records/record.h"

namespace dateline {

/// A trip with its slots.
struct ComparedTrip {
  const RecordTrip* trip = nullptr;
  TripSlots slots;
};

[[nodiscard]] std::vector<ComparedTrip> compared(const std::vector<RecordTrip>& trips);

using TripPairs = std::vector<std::pair<std::size_t, std::size_t>>;

/// Pairs one to one, by index. Only trips of one traveller pair: the folded names share their first or last
/// word, or both are unnamed with the same home country. Those with the most slots in common come first, a
/// destination country counting four times; of equals the later ones.
[[nodiscard]] TripPairs pair_trips(const std::vector<ComparedTrip>& one,
                                   const std::vector<ComparedTrip>& other);

}  // namespace dateline
