// SPDX-License-Identifier: Apache-2.0
// The subject of an event's clause.
#pragma once

#include <cstdint>
#include <optional>

#include "trips/event.h"

namespace dateline {

/// The item (a name, a title or a pronoun) that acts in the event, where the rule did not capture it. The
/// policy is points 2 and 3 of traveller.h. Whom it passes over is kept with the event's decisions.
[[nodiscard]] std::optional<std::uint32_t> find_subject(Event& event, const Reading& reading);

/// Whether the event stands at its sentence's start, so that its subject may come behind it.
[[nodiscard]] bool opens_sentence(const Event& event);

}  // namespace dateline
