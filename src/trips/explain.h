// SPDX-License-Identifier: Apache-2.0
// How the trips came about, in the words of the public API.
#pragma once

#include <optional>
#include <vector>

#include "trips/assembly.h"

namespace dateline {

/// What the trip modules made of a document. `trips` is parallel to `drafts`.
struct TripStages {
  const std::vector<Event>& events;
  const std::vector<TripDraft>& drafts;
  const std::vector<std::optional<AssembledTrip>>& trips;
};

/// Adds every event and every trip to the analysis' explanation, which must be there.
void explain_trips(const TripStages& stages, const Reading& reading);

/// The words of an event that were taken or passed over: its own decisions, and every person, place and date
/// of its sentence that no search came to. One choice for each part and words, in text order.
[[nodiscard]] std::vector<ExplainedChoice> explain_choices(const Event& event, const Reading& reading);

/// The fields of a trip, each with what gave it and its rivals.
[[nodiscard]] std::vector<ExplainedSlot> explain_slots(const TripDraft& draft, const AssembledTrip& trip,
                                                       const Reading& reading);

/// A choice with the sentence of its reason.
[[nodiscard]] ExplainedChoice explained(std::string_view part, bool taken, std::optional<TokenRange> words,
                                        TripReason reason, const Reading& reading);

/// The words that carry an event: the match of its rule.
[[nodiscard]] TokenRange words_of(const Event& event, const Reading& reading);

}  // namespace dateline
