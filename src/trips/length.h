// SPDX-License-Identifier: Apache-2.0
// How long an event's journey is said to last, and which of its days is spoken of.
#pragma once

#include "trips/event.h"
#include "trips/surroundings.h"

namespace dateline {

/// Fills in the days and the day of the journey of the event's timing:
///
///   - a duration inside the event's words, in the noun phrase before them, or behind them after "for" or
///   before a
///     noun of travel, is the length; behind "leg", "stop" or "part" it is that of the whole tour;
///   - "the last day of a four-day visit": the event's date is that day.
void find_length(Event& event, const Surroundings& around);

}  // namespace dateline
