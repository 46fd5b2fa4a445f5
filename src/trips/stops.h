// SPDX-License-Identifier: Apache-2.0
// Stops: what a place is as one, and lists of them.
#pragma once

#include <string_view>
#include <vector>

#include "grammar/analysis.h"
#include "places/places.h"
#include "trips/event.h"

namespace dateline {

/// Adds a stop, joined to one already there where either says no more than where the other is.
void add_stop(std::vector<Stop>& stops, Stop stop);

[[nodiscard]] bool contains_country(const Place& region, std::string_view country);

/// The stop that a place is by itself.
[[nodiscard]] Stop stop_at(const FoundPlace& place, const Analysis& analysis);

}  // namespace dateline
