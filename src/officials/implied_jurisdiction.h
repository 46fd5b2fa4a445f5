// SPDX-License-Identifier: Apache-2.0
// The jurisdiction of an office where the words around the title do not say it, but the article does.
#pragma once

#include <vector>

#include "officials/jurisdiction.h"

namespace dateline {

/// Fills in the jurisdictions of titles that stand next to a name and state no place, from the first that
/// holds:
///
///   1. for an office below the nation, the one jurisdiction that the article states for the same role ("A
///   vice
///      mayor of Shanghai will ... Vice Mayor Hua ..."), if it states no other;
///   2. the dateline's place, if the article speaks of it too: at home, reporters leave it out. An office of
///   a
///      nation takes the country ("TOKYO, April 7 - Prime Minister ..."), one below it the province
///      ("LINCOLN, Neb. - Governor ...").
///
/// A person with another title that states a place keeps that.
void imply_jurisdictions(std::vector<Jurisdiction>& jurisdictions, const Analysis& analysis,
                         const People& people, const std::vector<FoundPlace>& places);

}  // namespace dateline
