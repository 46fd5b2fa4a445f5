// SPDX-License-Identifier: Apache-2.0
#include "places/evidence.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

// In the order of the enumerators.
constexpr std::array weights{
    EvidenceWeight{Evidence::bare_country, "bare-country", 40},
    EvidenceWeight{Evidence::context_country, "context-country", 14},
    EvidenceWeight{Evidence::bare_province, "bare-province", 30},
    EvidenceWeight{Evidence::context_province, "context-province", 5},
    EvidenceWeight{Evidence::bound_province, "bound-province", -50},
    EvidenceWeight{Evidence::abbreviation, "abbreviation", -40},
    EvidenceWeight{Evidence::city, "city", 10},
    EvidenceWeight{Evidence::large_city, "large-city", 5},
    EvidenceWeight{Evidence::great_city, "great-city", 8},
    EvidenceWeight{Evidence::capital, "capital", 6},
    EvidenceWeight{Evidence::region, "region", 30},
    EvidenceWeight{Evidence::demonym, "demonym", 30},
    EvidenceWeight{Evidence::common_word, "common-word", -20},
    EvidenceWeight{Evidence::name_part, "name", -1000},
    EvidenceWeight{Evidence::category, "category", 80},
    EvidenceWeight{Evidence::foreign_category, "foreign-category", -40},
    EvidenceWeight{Evidence::city_word, "city-word", 40},
    EvidenceWeight{Evidence::container, "container", 75},
    EvidenceWeight{Evidence::unknown_town, "unknown-town", 45},
    EvidenceWeight{Evidence::other_town, "other-town", -40},
    EvidenceWeight{Evidence::namesake, "namesake", -40},
    EvidenceWeight{Evidence::national_office, "national-office", 20},
    EvidenceWeight{Evidence::province_office, "province-office", 40},
    EvidenceWeight{Evidence::city_office, "city-office", 40},
    EvidenceWeight{Evidence::plain_office, "office", 6},
    EvidenceWeight{Evidence::member, "member", 25},
    EvidenceWeight{Evidence::party, "party", 70},
    EvidenceWeight{Evidence::inhabitant, "inhabitant", 25},
    EvidenceWeight{Evidence::organ, "organ", 6},
    EvidenceWeight{Evidence::locative, "locative", 6},
    EvidenceWeight{Evidence::dateline_city, "dateline-city", 10},
    EvidenceWeight{Evidence::dateline_province, "dateline-province", -10},
    EvidenceWeight{Evidence::person, "person", -100},
    EvidenceWeight{Evidence::unknown_name, "unknown-name", -90},
    EvidenceWeight{Evidence::same_name, "same-name", 18},
    EvidenceWeight{Evidence::not_the_name, "not-the-name", -20},
    EvidenceWeight{Evidence::document_country, "document-country", 6},
    EvidenceWeight{Evidence::document_province, "document-province", 6},
    EvidenceWeight{Evidence::other_provinces, "other-provinces", 6},
    EvidenceWeight{Evidence::other_countries, "other-countries", 4},
    EvidenceWeight{Evidence::dateline_country, "dateline-country", 8},
};

constexpr bool in_order() {
  for (std::size_t i = 0; i < weights.size(); ++i) {
    if (static_cast<std::size_t>(weights[i].evidence) != i) return false;
  }
  return true;
}
static_assert(in_order() && weights.size() == static_cast<std::size_t>(Evidence::dateline_country) + 1);

}  // namespace

const EvidenceWeight& weight_of(Evidence evidence) { return weights.at(static_cast<std::size_t>(evidence)); }

std::optional<Evidence> evidence_named(std::string_view kind) {
  const auto found = std::find_if(weights.begin(), weights.end(),
                                  [&](const EvidenceWeight& weight) { return weight.name == kind; });
  if (found == weights.end()) return std::nullopt;
  return found->evidence;
}

}  // namespace dateline
