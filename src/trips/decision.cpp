// SPDX-License-Identifier: Apache-2.0
#include "trips/decision.h"

#include "trips/event.h"

namespace dateline {

void decide(Event& event, EventPart part, TokenRange words, TripReason reason, const Reading& reading) {
  if (reading.analysis.explanation == nullptr) return;
  event.decisions.push_back({.part = part, .words = words, .reason = reason});
}

void decide(Event& event, EventPart part, std::uint32_t item, TripReason reason, const Reading& reading) {
  if (reading.analysis.explanation == nullptr) return;
  const Item& words = reading.items(event.sentence)[item];
  decide(event, part, {words.first, words.last}, reason, reading);
}

}  // namespace dateline
