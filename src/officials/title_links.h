// SPDX-License-Identifier: Apache-2.0
// Titles that stand alone: whose they are.
//
// "The governor said" means the person with a title of the same role and a compatible home who was named last
// before it, else the first one named after it, who must not be without a home where the title states one
// ("the Pakistani president ... met President Bush") unless the same office is spoken of as known ("the
// Danish health minister ... The health minister, X, said"). A title behind "a" or in the plural means nobody
// in particular. "The president", which companies have too, means a head of state named before.
#pragma once

#include <vector>

#include "officials/draft.h"
#include "officials/person_table.h"

namespace dateline {

/// "… was elected mayor": the person named last before it in the sentence. Such titles are attached.
void link_predicates(const PersonTable& table, const std::vector<FoundName>& names,
                     std::vector<DraftTitle>& titles);

/// Sets the person of the titles that have none. `names` are in text order.
void link_lone_titles(const Analysis& analysis, const Lexicon& lexicon, const std::vector<FoundName>& names,
                      std::vector<DraftTitle>& titles);

}  // namespace dateline
