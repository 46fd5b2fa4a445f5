// SPDX-License-Identifier: Apache-2.0
// Which dates and durations of the sentence belong to an event.
#pragma once

#include "trips/event.h"

namespace dateline {

/// Fills in the event's timing. The policy:
///
///   - a date inside the event's words governs it; else the nearest behind it in its clause; else one before
///   it,
///     at the sentence's start or between subject and event;
///   - a date beside a verb of saying is the date of the statement ("said Thursday") and never the trip's;
///   - a date after "of", "since" or "before" belongs to another noun ("the summit of 2023");
///   - of a visit that is being ended ("X, winding up a visit, said Tuesday") the statement's date is the
///   end;
///   - of "which began on Monday" and "which ended on Monday" behind it the date is the start or the end;
///   - another event between them takes the date for itself;
///   - the two ends of a range are start and end; after "until" a date is the end; of coming back and of
///     ending a visit, the date is the end; else it is the start;
///   - the length and the day of the journey are found as length.h says.
///
/// `others` are the sentence's events, this one among them.
void find_timing(Event& event, const std::vector<const Event*>& others, const Reading& reading);

}  // namespace dateline
