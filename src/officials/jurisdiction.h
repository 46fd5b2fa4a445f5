// SPDX-License-Identifier: Apache-2.0
// The country and province of an office, as the text states them.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "grammar/analysis.h"
#include "officials/people.h"
#include "places/places.h"

namespace dateline {

struct Jurisdiction {
  std::optional<std::string_view> country;   ///< ISO 3166-1
  std::optional<std::string_view> province;  ///< ISO 3166-2, for an office below the nation
  bool local = false;                        ///< of a city that is no division itself
};

struct Jurisdictions {
  std::vector<Jurisdiction> by_title;   ///< index as in People::titles
  std::vector<Jurisdiction> by_person;  ///< index as in People::persons
};

/// The jurisdiction of each title, from the first that holds:
///
///   1. the places in the words that name the office's home;
///   2. the places in an organ's name inside the title ("the CPC Yunnan Provincial Committee"), which are no
///      mentions of their own, and the country that the office's name alone tells (office-country.txt);
///   3. what the rest of the article implies (implied_jurisdiction.h).
///
/// A person's jurisdiction: the place beside a name ("his Iraqi counterpart X", "Presidents X of Mali and
/// ..."), else province and country each from the first of the titles that states one; a province gives its
/// country.
[[nodiscard]] Jurisdictions find_jurisdictions(const Analysis& analysis, const Lexicon& lexicon,
                                               const People& people, const std::vector<FoundPlace>& places);

}  // namespace dateline
