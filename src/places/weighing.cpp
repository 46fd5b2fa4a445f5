// SPDX-License-Identifier: Apache-2.0
#include "places/weighing.h"

#include <string_view>

#include "places/relation.h"

namespace dateline {
namespace {

// "Ga.", "GA", "Wash" for Washington.
bool abbreviates(const PlaceCandidate& candidate, const Place& place) {
  const std::string_view text = candidate.text;
  const bool cut = text.size() <= 5 && place.name.size() > text.size() && place.name.starts_with(text) &&
                   place.name[text.size()] != ' ';
  if (candidate.acronym && place.type == PlaceType::province) return true;
  return place.strength == MatchStrength::context && (candidate.short_form || cut);
}

}  // namespace

void weigh_form(Tally& tally, const PlaceCandidate& candidate, const Place& place) {
  const bool bare = place.strength == MatchStrength::bare;
  switch (place.type) {
    case PlaceType::country:
      tally.add(bare ? Evidence::bare_country : Evidence::context_country);
      if (abbreviates(candidate, place)) tally.add(Evidence::abbreviation);
      return;
    case PlaceType::province:
      if (place.strength == MatchStrength::category) {
        tally.add(Evidence::bound_province);
        if (candidate.common_word) tally.add(Evidence::common_word);
        return;
      }
      tally.add(bare && !candidate.acronym ? Evidence::bare_province : Evidence::context_province);
      if (abbreviates(candidate, place)) tally.add(Evidence::abbreviation);
      return;
    case PlaceType::city:
      tally.add(Evidence::city);
      if (place.population >= 500'000) tally.add(Evidence::large_city);
      if (place.population >= 2'000'000) tally.add(Evidence::great_city);
      if (place.capital) tally.add(Evidence::capital);
      if (candidate.common_word && place.population < 500'000 && !place.capital) {
        tally.add(Evidence::common_word);
      }
      return;
    case PlaceType::region:
      tally.add(Evidence::region);
      return;
    case PlaceType::demonym:
      tally.add(Evidence::demonym);
      return;
  }
}

std::optional<Evidence> read_claim(const Claim& claim, const PlaceCandidate& candidate, const Place& place) {
  const std::string_view gives = claim.rule->gives;
  if (!gives.ends_with("place") && gives != class_of(place.type)) return std::nullopt;
  const bool country = place.type == PlaceType::country;
  const bool province = place.type == PlaceType::province;
  const bool city = place.type == PlaceType::city;
  switch (claim.evidence) {
    case Evidence::category:
      if (!province) return std::nullopt;
      if (candidate.has_organ && claim.part_of_mention) return std::nullopt;  // "Illinois Department of"
      if (lists(claim.countries, country_of(place))) return Evidence::category;
      return claim.part_of_mention ? std::optional(Evidence::foreign_category) : std::nullopt;
    case Evidence::container:
      return container_evidence(claim, candidate, place);
    case Evidence::city_office:
      if (city || (province && is_city_province(candidate, place))) return claim.evidence;
      return std::nullopt;
    case Evidence::locative:
      if (place.strength == MatchStrength::category) return std::nullopt;
      if (province && is_namesake_of_city(candidate, place)) return std::nullopt;
      return claim.evidence;
    case Evidence::city_word:
      if (province && place.strength == MatchStrength::bare && is_city_province(candidate, place)) {
        return claim.evidence;  // Ceuta
      }
      return city ? std::optional(claim.evidence) : std::nullopt;
    case Evidence::national_office:
      return country || place.type == PlaceType::demonym ? std::optional(claim.evidence) : std::nullopt;
    case Evidence::province_office:
    case Evidence::member:
    case Evidence::party:
    case Evidence::inhabitant:
    case Evidence::organ:
      return province ? std::optional(claim.evidence) : std::nullopt;
    case Evidence::unknown_name:
      if (candidate.has_organ) return std::nullopt;
      if (country && place.strength == MatchStrength::bare) return std::nullopt;
      return country || province || city ? std::optional(claim.evidence) : std::nullopt;
    case Evidence::namesake:
      if (!country || !only_provinces(claim.other)) return std::nullopt;
      return claim.evidence;
    case Evidence::other_town:
      return place.type <= PlaceType::city ? std::optional(claim.evidence) : std::nullopt;
    default:
      return claim.evidence;
  }
}

void weigh_dateline(Tally& tally, const Place& place, bool claimed) {
  if (place.type == PlaceType::city) tally.add(Evidence::dateline_city);
  if (place.type == PlaceType::province && !claimed) tally.add(Evidence::dateline_province);
}

int claim_times(Evidence evidence, const Place& place) {
  return evidence == Evidence::city_office && place.type == PlaceType::province ? 2 : 1;
}

}  // namespace dateline
