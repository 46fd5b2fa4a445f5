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

/// Joins events into trips. An event joins the latest trip of its traveller that it fits:
///
///   - a note (no place) and an onward stop fit the traveller's latest trip and make none by themselves;
///   something
///     done along the way fits where its country is one the trip goes to;
///   - otherwise the places must agree: a stop in common, a country with its region, or one event without a
///     place; or both events stand in one sentence and neither has a date of its own that the other
///     contradicts;
///   - the dates must not contradict: two starts must overlap, or one lie within the other trip's days;
///   - who has come back goes on another journey;
///   - what is planned is not what was done before, unless they share their date.
///
/// Denied events make no trip. An event of the delegation or the journey itself (party.h) joins the latest
/// trip that it fits, another event without a traveller the latest that it shares a stop with.
[[nodiscard]] std::vector<TripDraft> merge_events(const std::vector<Event>& events, const Reading& reading);

}  // namespace dateline
