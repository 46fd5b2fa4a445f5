// SPDX-License-Identifier: Apache-2.0
// How messages name a trip.
#pragma once

#include <string>

#include "records/record.h"

namespace dateline {

/// "trip t1 (Shen Guohua → KZ, completed)"
[[nodiscard]] std::string trip_name(const RecordTrip& trip);

}  // namespace dateline
