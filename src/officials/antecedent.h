// SPDX-License-Identifier: Apache-2.0
// Whom "he" or "she" means.
//
// The sentence of the pronoun, up to the pronoun, then up to three sentences before it, nearest first. In its
// own sentence the person is the subject of the clause around it ("Cui said that Hu would sign it on his
// visit"). In a sentence the person is the subject: the first one named, by name or by a linked title, who
// does not stand behind a preposition; else the first one named. A person whom the text gives the other sex
// (by "Mrs", "the spokeswoman", "King") is passed over; boilerplate, headlines and datelines are not
// searched.
#pragma once

#include <cstdint>
#include <optional>

#include "officials/people.h"

namespace dateline {

/// The person that a pronoun at `token` means: index into People::persons. Nothing where nobody is near.
[[nodiscard]] std::optional<std::uint32_t> antecedent(const Analysis& analysis, const Lexicon& lexicon,
                                                      const People& people, std::uint32_t token, Sex pronoun);

}  // namespace dateline
