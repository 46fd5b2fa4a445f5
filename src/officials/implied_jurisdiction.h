// SPDX-License-Identifier: Apache-2.0
// The jurisdiction of an office where the words around the title do not say it, but the article does.
#pragma once

#include <vector>

#include "officials/jurisdiction.h"

namespace dateline {

/// Fills in the jurisdictions of titles that stand next to a name and state no place, from the first that
/// holds:
///
/// - "his economy minister, X": that of the person named last before it;
/// - "Chinese Foreign Minister X and Commerce Minister Y": that of the person before it, of another post; not
///   for heads of state and government, who are guests there;
/// - for an office below the nation, the one division that the article gives the same role ("A vice mayor of
///   Shanghai will ... Vice Mayor Hua ..."), else any office below the nation if the article speaks of no
///   other division. A division whose one governor or mayor is somebody else does not count;
/// - the dateline's place, if the article speaks of it too: at home, reporters leave it out. An office of a
///   nation takes the country ("TOKYO, April 7 - Prime Minister ..."), unless it is its holder who is met or
///   visited; one below it the division ("LINCOLN, Neb. - Governor ..."). In the first sentence a capital
///   tells the country whatever the rest speaks of;
/// - for an office below the nation, the only division the article names at all, unless it only names it as a
///   place gone to ("Premier X ... the sister-state tie with Tasmania"); of several divisions of one country,
///   the country.
///
/// A person with another title that states a place keeps that. Where the words state one that has no code
/// ("Somaliland President X"), nothing is implied.
void imply_jurisdictions(std::vector<Jurisdiction>& jurisdictions, const Analysis& analysis,
                         const Lexicon& lexicon, const People& people, const std::vector<FoundPlace>& places);

}  // namespace dateline
