// SPDX-License-Identifier: Apache-2.0
// Puts the names found into the sentences' items, for the rules of later phases.
#pragma once

#include <vector>

#include "officials/people.h"

namespace dateline {

/// Each name becomes one item of class `official`, its mention the index into `names`. A place of several
/// words that a name only takes part of falls apart into its words.
void put_names(Analysis& analysis, const Lexicon& lexicon, const std::vector<FoundName>& names);

}  // namespace dateline
