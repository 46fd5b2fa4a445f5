// SPDX-License-Identifier: Apache-2.0
// What the words around an event tell of whether the journey took place.
#pragma once

#include <string_view>

#include "trips/event.h"

namespace dateline {

/// Reads the wording: fills in the event's status, or why it is no journey.
///
///   - words of calling off near the event, or its verb: cancelled;
///   - "not", "denied", "if" and the like before it: negated; "could" and the like:
///     hypothetical;
///   - "will", "plans to", "planned", "due", "invited" before it in the clause, or a bare infinitive:
///   planned;
///   - words of the past ("recent", "last year") on the journey: completed; of the present ("currently", "at
///     the start of") or a progressive ("is visiting"), a guest, a visit being wound up: ongoing;
///   - years spent somewhere: no journey;
///   - a past or perfect verb: completed, except arriving and setting out, which open a stay;
///   - else nothing, and the dates decide.
void read_status(Event& event, const Reading& reading);

/// An arrival, a departure for the place or a beginning.
[[nodiscard]] bool opens_journey(const Event& event, const Reading& reading);

/// The tense of the event's verb as the verb lists give it; empty where it has none.
[[nodiscard]] std::string_view tense_of(const Event& event, const Reading& reading);

}  // namespace dateline
