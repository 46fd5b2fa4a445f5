// SPDX-License-Identifier: Apache-2.0
// How much each piece of evidence is for one meaning of a name.
#pragma once

#include <optional>

#include "places/candidates.h"

namespace dateline {

/// What the form is worth by itself.
[[nodiscard]] int form_points(const PlaceCandidate& candidate, const Place& place);

/// The evidence that a claim is for or against this meaning, if it says anything of it.
[[nodiscard]] std::optional<Evidence> read_claim(const Claim& claim, const PlaceCandidate& candidate,
                                                 const Place& place);

/// The points of that evidence: a mayor makes his city a province where it is both.
[[nodiscard]] int claim_points(Evidence evidence, const Place& place);

/// A dateline names a city; a province only behind one, as some claim then tells.
[[nodiscard]] int dateline_points(const Place& place, bool claimed);

}  // namespace dateline
