// SPDX-License-Identifier: Apache-2.0
// The weighing of place names in the words of the public API.
#pragma once

#include <vector>

#include "grammar/analysis.h"
#include "places/candidates.h"
#include "places/policy.h"

namespace dateline {

/// Adds every candidate with its meanings, best first, to the analysis' explanation. The items must be as the
/// candidates were read from.
void explain_places(Analysis& analysis, const std::vector<PlaceCandidate>& candidates,
                    const std::vector<PlaceChoice>& choices, const std::vector<WeighedName>& weighed);

}  // namespace dateline
