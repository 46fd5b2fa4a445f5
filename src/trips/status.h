// SPDX-License-Identifier: Apache-2.0
// Whether a journey took place, is under way, is to come or was called off.
#pragma once

#include "trips/event.h"

namespace dateline {

struct DecidedStatus {
  TripStatus status = TripStatus::completed;
  TripReason reason = TripReason::no_word_of_end;
};

/// The status of a trip relative to the document's date, from the wording of its events (wording.h) and its
/// dates.
///
///   - one event called off: cancelled;
///   - it starts after the document's date: planned; it ended before: completed; the date lies within:
///   ongoing;
///   - it ends after the document's date and nothing is planned but the return: ongoing;
///   - some of it took place and more is to come: ongoing;
///   - else the wording decides; an arrival or a beginning within the last week opens a stay that goes on.
[[nodiscard]] DecidedStatus status_of(const std::vector<const Event*>& events, const Trip& trip,
                                      const Reading& reading);

}  // namespace dateline
