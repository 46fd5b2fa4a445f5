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
};

/// The jurisdiction of each title, by its index. A title whose words name no place has none.
[[nodiscard]] std::vector<Jurisdiction> find_jurisdictions(const People& people,
                                                           const std::vector<FoundPlace>& places);

/// Of the titles a person has in the text, the jurisdiction: province and country each from the first title
/// that states one; a province gives its country.
[[nodiscard]] Jurisdiction jurisdiction_of(std::uint32_t person, const People& people,
                                           const std::vector<Jurisdiction>& by_title);

}  // namespace dateline
