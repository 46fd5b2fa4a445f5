// SPDX-License-Identifier: Apache-2.0
#include "check/trip_name.h"

#include <fmt/format.h>

#include "records/describe.h"

namespace dateline {

std::string trip_name(const RecordTrip& trip) {
  return fmt::format("trip {} ({})", trip.id.value_or("?"), describe(trip));
}

}  // namespace dateline
