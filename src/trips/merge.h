// SPDX-License-Identifier: Apache-2.0
// Which events speak of one journey.
#pragma once

#include "trips/event.h"

namespace dateline {

/// The events of one trip, in text order, of one traveller.
struct TripDraft {
  Traveller traveller;
  std::vector<const Event*> events;
  /// Which of the traveller's events were thought of for this trip, and what was decided; kept only for an
  /// explanation.
  struct Considered {
    const Event* event;
    TripReason reason;
  };
  std::vector<Considered> considered;
};

/// Joins events into trips. An event joins the latest trip of its traveller that it fits (same_journey.h),
/// else makes one of its own. One that only adds (a note, a further stop) makes none, but a further stop told
/// of soon after a departure without a place ("left on Tuesday on a tour") makes one with it.
///
/// Denied events make no trip. An event of the delegation or the journey itself (party.h) joins the latest
/// trip that it fits, another event without a traveller the latest that it shares a stop with.
[[nodiscard]] std::vector<TripDraft> merge_events(const std::vector<Event>& events, const Reading& reading);

}  // namespace dateline
