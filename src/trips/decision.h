// SPDX-License-Identifier: Apache-2.0
// What a search took or passed over on its way, kept for whoever asks why.
#pragma once

#include <cstdint>

#include "dateline/trip_reason.h"
#include "grammar/analysis.h"

namespace dateline {

struct Event;
struct Reading;

/// The part of an event that a search fills in.
enum class EventPart : std::uint8_t { traveller, place, date, length, status };

struct Decision {
  EventPart part = EventPart::traveller;
  TokenRange words;
  TripReason reason = TripReason::captured;
};

/// Keeps a decision on words, or on an item of the event's sentence, with the event. Does nothing where no
/// explanation was asked for.
void decide(Event& event, EventPart part, TokenRange words, TripReason reason, const Reading& reading);
void decide(Event& event, EventPart part, std::uint32_t item, TripReason reason, const Reading& reading);

}  // namespace dateline
