// SPDX-License-Identifier: Apache-2.0
// What a user's list of officials adds to the persons of a document, and where the text contradicts it.
//
// A row speaks of a person where it has the name and holds on the document's date, and nothing that the text
// states contradicts it: another country or province, or titles none of which can be the listed one. Of
// several such rows the first counts. It gives the title where the text states none, and the country and the
// province where the text does not state them; what the text states stays. If all rows of the name are
// contradicted, none gives anything, and that is a conflict.
//
// Titles contradict each other by their roles, ministers' by what they are ministers of. Ranks, seats in
// parliament, posts in a party and former offices go along with any other.
#pragma once

#include "officials/jurisdiction.h"

namespace dateline {

/// Sets `listed` and `conflicts`, and the places of titles and persons that the list knows and the text does
/// not state. `by_title` and `stated`, by person, hold what the text states, before anything is implied.
void apply_list(Jurisdictions& jurisdictions, const Analysis& analysis, const Lexicon& lexicon,
                const People& people, const std::vector<Jurisdiction>& stated);

}  // namespace dateline
