// SPDX-License-Identifier: Apache-2.0
// Who speaks: whom "I" means in a quotation.
#pragma once

#include <cstdint>
#include <optional>

#include "trips/event.h"

namespace dateline {

/// The item of the event's sentence (a name or a title) that stands next to a verb of saying: "..., X said".
[[nodiscard]] std::optional<std::uint32_t> speaker(const Event& event, const Reading& reading);

}  // namespace dateline
