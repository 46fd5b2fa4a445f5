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

/// The jurisdiction of each title, by its index, from the first that holds:
///
///   1. the places in the words that name the office's home;
///   2. the places in an organ's name inside the title ("the CPC Yunnan Provincial Committee"), which are no
///      mentions of their own, and the country that the office's name alone tells (office-country.txt).
[[nodiscard]] std::vector<Jurisdiction> find_jurisdictions(const Analysis& analysis, const Lexicon& lexicon,
                                                           const People& people,
                                                           const std::vector<FoundPlace>& places);

/// Of the titles a person has in the text, the jurisdiction: province and country each from the first title
/// that states one; a province gives its country.
[[nodiscard]] Jurisdiction jurisdiction_of(std::uint32_t person, const People& people,
                                           const std::vector<Jurisdiction>& by_title);

}  // namespace dateline
