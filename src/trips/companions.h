// SPDX-License-Identifier: Apache-2.0
// People whom "and" and commas join: "A, minister of X, and B".
#pragma once

#include <cstdint>
#include <vector>

#include "trips/event.h"

namespace dateline {

/// How many people a journey has at most; the guidelines of the trade count principals, not companions.
inline constexpr std::size_t most_companions = 3;

/// The items of the names joined to the name at `item` before it, nearest first.
[[nodiscard]] std::vector<std::uint32_t> joined_before(std::uint32_t item, const Items& items,
                                                       const Reading& reading);

/// The people whom "they" or "the two" at `item` of the event's sentence mean: those of the last names joined
/// by "and" before it, in its sentence or the two before. As indices into People::names; empty where there
/// are none.
[[nodiscard]] std::vector<std::uint32_t> last_group(std::uint32_t item, const Event& event,
                                                    const Reading& reading);

}  // namespace dateline
