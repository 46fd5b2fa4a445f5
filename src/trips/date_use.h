// SPDX-License-Identifier: Apache-2.0
// Which dates near an event are not of its journey.
#pragma once

#include <cstdint>
#include <optional>

#include "trips/surroundings.h"

namespace dateline {

/// Why the date at `item` cannot be the event's: the calendar has no day for it, it belongs to another noun
/// ("the summit of 2023", "since May"), it is that of a statement or of calling off. What was said during a
/// visit was said on the journey.
[[nodiscard]] std::optional<TripReason> why_unusable(std::uint32_t item, const FoundDate& date,
                                                     const Surroundings& around);

/// "said Thursday", "said on Thursday", "Thursday said".
[[nodiscard]] bool is_of_statement(std::uint32_t item, const Surroundings& around);

/// "said during a visit to".
[[nodiscard]] bool while_speaking(const Surroundings& around);

}  // namespace dateline
