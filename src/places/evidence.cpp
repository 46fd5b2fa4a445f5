// SPDX-License-Identifier: Apache-2.0
#include "places/evidence.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

// In the order of the enumerators.
constexpr std::array weights{
    EvidenceWeight{PlaceEvidence::bare_country, "bare-country", 40},
    EvidenceWeight{PlaceEvidence::context_country, "context-country", 14},
    EvidenceWeight{PlaceEvidence::bare_province, "bare-province", 30},
    EvidenceWeight{PlaceEvidence::context_province, "context-province", 5},
    EvidenceWeight{PlaceEvidence::bound_province, "bound-province", -50},
    EvidenceWeight{PlaceEvidence::abbreviation, "abbreviation", -40},
    EvidenceWeight{PlaceEvidence::city, "city", 10},
    EvidenceWeight{PlaceEvidence::large_city, "large-city", 5},
    EvidenceWeight{PlaceEvidence::great_city, "great-city", 8},
    EvidenceWeight{PlaceEvidence::capital, "capital", 6},
    EvidenceWeight{PlaceEvidence::own_name, "own-name", 20},
    EvidenceWeight{PlaceEvidence::region, "region", 30},
    EvidenceWeight{PlaceEvidence::demonym, "demonym", 30},
    EvidenceWeight{PlaceEvidence::common_word, "common-word", -20},
    EvidenceWeight{PlaceEvidence::name_part, "name", -1000},
    EvidenceWeight{PlaceEvidence::category, "category", 80},
    EvidenceWeight{PlaceEvidence::foreign_category, "foreign-category", -40},
    EvidenceWeight{PlaceEvidence::city_word, "city-word", 40},
    EvidenceWeight{PlaceEvidence::container, "container", 90},
    EvidenceWeight{PlaceEvidence::unknown_town, "unknown-town", 45},
    EvidenceWeight{PlaceEvidence::other_town, "other-town", -40},
    EvidenceWeight{PlaceEvidence::address, "address", -90},
    EvidenceWeight{PlaceEvidence::namesake, "namesake", -40},
    EvidenceWeight{PlaceEvidence::town, "town", -2},
    EvidenceWeight{PlaceEvidence::national_office, "national-office", 20},
    EvidenceWeight{PlaceEvidence::province_office, "province-office", 40},
    EvidenceWeight{PlaceEvidence::city_office, "city-office", 40},
    EvidenceWeight{PlaceEvidence::plain_office, "office", 6},
    EvidenceWeight{PlaceEvidence::member, "member", 25},
    EvidenceWeight{PlaceEvidence::party, "party", 70},
    EvidenceWeight{PlaceEvidence::short_state, "short-state", 60},
    EvidenceWeight{PlaceEvidence::inhabitant, "inhabitant", 25},
    EvidenceWeight{PlaceEvidence::border, "border", 25},
    EvidenceWeight{PlaceEvidence::organ, "organ", 6},
    EvidenceWeight{PlaceEvidence::locative, "locative", 6},
    EvidenceWeight{PlaceEvidence::dateline_city, "dateline-city", 10},
    EvidenceWeight{PlaceEvidence::dateline_province, "dateline-province", -10},
    EvidenceWeight{PlaceEvidence::person, "person", -100},
    EvidenceWeight{PlaceEvidence::unknown_name, "unknown-name", -90},
    EvidenceWeight{PlaceEvidence::same_name, "same-name", 18},
    EvidenceWeight{PlaceEvidence::not_the_name, "not-the-name", -20},
    EvidenceWeight{PlaceEvidence::document_country, "document-country", 6},
    EvidenceWeight{PlaceEvidence::document_province, "document-province", 6},
    EvidenceWeight{PlaceEvidence::other_provinces, "other-provinces", 6},
    EvidenceWeight{PlaceEvidence::other_countries, "other-countries", 4},
    EvidenceWeight{PlaceEvidence::dateline_country, "dateline-country", 8},
    EvidenceWeight{PlaceEvidence::elsewhere, "elsewhere", -45},
};

constexpr bool in_order() {
  for (std::size_t i = 0; i < weights.size(); ++i) {
    if (static_cast<std::size_t>(weights[i].evidence) != i) return false;
  }
  return true;
}
static_assert(in_order() && weights.size() == static_cast<std::size_t>(PlaceEvidence::elsewhere) + 1);

}  // namespace

const EvidenceWeight& weight_of(PlaceEvidence evidence) {
  return weights.at(static_cast<std::size_t>(evidence));
}

std::optional<PlaceEvidence> evidence_named(std::string_view kind) {
  const auto found = std::find_if(weights.begin(), weights.end(),
                                  [&](const EvidenceWeight& weight) { return weight.name == kind; });
  if (found == weights.end()) return std::nullopt;
  return found->evidence;
}

}  // namespace dateline
