// SPDX-License-Identifier: Apache-2.0
// How much each piece of evidence is for one meaning of a name.
#pragma once

#include <optional>

#include "places/candidates.h"
#include "places/point_tally.h"

namespace dateline {

/// What the form is worth by itself.
void weigh_form(PointTally& tally, const PlaceCandidate& candidate, const Place& place);

/// The evidence that a claim is for or against this meaning, if it says anything of it.
[[nodiscard]] std::optional<PlaceEvidence> read_claim(const Claim& claim, const PlaceCandidate& candidate,
                                                      const Place& place);

/// How often that evidence counts: a mayor makes his city a province where it is both.
[[nodiscard]] int claim_times(PlaceEvidence evidence, const Place& place);

/// A dateline names a city; a province only behind one, as some claim then tells.
void weigh_dateline(PointTally& tally, const Place& place, bool claimed);

}  // namespace dateline
