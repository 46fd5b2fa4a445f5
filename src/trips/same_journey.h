// SPDX-License-Identifier: Apache-2.0
// Whether an event is of a journey already told of:
//
//   - a note (no place) and a further stop fit any journey; something done along the way fits where its
//     country is one the journey goes to;
//   - otherwise the places must agree: a stop in common, a country with its region, or one event without a
//     place; or both events stand in one sentence and neither has a date of its own that the other
//     contradicts;
//   - the dates must not contradict: two starts must overlap, or one lie within the other journey's days;
//   - who has come back goes on another journey;
//   - what is planned is not what was done before, unless they share their date;
//   - what was called off is not what took place, nor what is planned in another town.
#pragma once

#include <cstddef>

#include "trips/merge.h"

namespace dateline {

constexpr std::size_t longest_memory = 16;  ///< events of a trip that a new one is compared with

/// Whether the places of two events may be of one journey; an event without a place agrees with any.
[[nodiscard]] bool places_agree(const Event& a, const Event& b);

/// Whether an event says more of a journey rather than telling of one.
[[nodiscard]] bool adds_only(const Event& event);

/// Why the event is of the draft's journey, or why it is not.
[[nodiscard]] TripReason compare(const TripDraft& draft, const Event& event, const Reading& reading);

}  // namespace dateline
