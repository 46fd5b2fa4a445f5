// SPDX-License-Identifier: Apache-2.0
// What courtesy words and titles tell of a person's sex.
#pragma once

#include <vector>

#include "officials/people.h"

namespace dateline {

/// Sets Person::sex from the honorific before a name ("Mrs Thatcher") or a title that tells it
/// ("spokeswoman", "King"). The first that tells counts. Reads the items from before names are put into them.
void tell_sexes(const Analysis& analysis, const Lexicon& lexicon, People& people);

}  // namespace dateline
