// SPDX-License-Identifier: Apache-2.0
// Events whose subject is not a person but a delegation or the journey itself.
#pragma once

#include "trips/event.h"

namespace dateline {

/// Whether the one who acts is a party or a journey that the article has spoken of: "the delegation visited",
/// "the mission will begin in", "It is to tour" at a sentence's start. `earlier` is the event before in the
/// sentence, if any: what "and" joins to it has its subject.
[[nodiscard]] bool is_of_party(const Event& event, const Event* earlier, const Reading& reading);

}  // namespace dateline
