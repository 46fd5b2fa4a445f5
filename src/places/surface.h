// SPDX-License-Identifier: Apache-2.0
// What the letters of a place name tell: which meanings they allow, abbreviations, headlines.
#pragma once

#include <string_view>
#include <vector>

#include "grammar/analysis.h"
#include "lexicon/place.h"

namespace dateline {

/// The places that an item may mean with the capitals it has, in the order of the lexicon.
[[nodiscard]] std::vector<const Place*> meanings_of(const Item& item, const Analysis& analysis,
                                                    const Lexicon& lexicon);

/// "Ore.", "NY"
[[nodiscard]] bool is_abbreviation(std::string_view text);

/// A short name of the lexicon in capitals that it does not ask for: "EDO".
[[nodiscard]] bool is_acronym(const Item& item, const Analysis& analysis, const Lexicon& lexicon);

/// Headlines in Title Case say nothing by their capitals.
[[nodiscard]] bool in_title_case(const Analysis& analysis, const Sentence& sentence);

}  // namespace dateline
