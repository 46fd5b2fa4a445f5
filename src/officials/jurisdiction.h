// SPDX-License-Identifier: Apache-2.0
// The country and province of an office, as the text states them.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "dateline/official.h"
#include "grammar/analysis.h"
#include "officials/people.h"
#include "places/places.h"

namespace dateline {

struct Jurisdiction {
  std::optional<std::string_view> country;   ///< ISO 3166-1
  std::optional<std::string_view> province;  ///< ISO 3166-2, for an office below the nation
  bool local = false;                        ///< of a city that is no division itself
};

/// What a row of the user's list gives a person.
struct ListedOffice {
  const ListedOfficial* row = nullptr;  ///< null where none speaks of the person
  FromList gives;
};

/// A person of whom the text says what no row of that name can mean.
struct ListConflict {
  std::uint32_t person = 0;
  std::optional<std::uint32_t> title;  ///< the one that contradicts the row, unless only the place does
  Jurisdiction stated;
  const ListedOfficial* row = nullptr;
};

struct Jurisdictions {
  std::vector<Jurisdiction> by_title;   ///< index as in People::titles
  std::vector<Jurisdiction> by_person;  ///< index as in People::persons
  std::vector<ListedOffice> listed;     ///< index as in People::persons
  std::vector<ListConflict> conflicts;  ///< in the order of persons
};

/// The jurisdiction of each title, from the first that holds:
///
///   1. the places in the words that name the office's home;
///   2. the places in an organ's name inside the title ("the CPC Yunnan Provincial Committee"), which are no
///      mentions of their own, and the country that the office's name alone tells (office-country.txt);
///   3. the user's list of officials (listed_office.h);
///   4. what the rest of the article implies (implied_jurisdiction.h).
///
/// A person's jurisdiction: the place beside a name ("his Iraqi counterpart X", "Presidents X of Mali and
/// ..."), else province and country each from the first of the titles that states one; a province gives its
/// country.
[[nodiscard]] Jurisdictions find_jurisdictions(const Analysis& analysis, const Lexicon& lexicon,
                                               const People& people, const std::vector<FoundPlace>& places);

}  // namespace dateline
