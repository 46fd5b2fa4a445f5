// SPDX-License-Identifier: Apache-2.0
#include "places/weighing.h"

#include <string_view>

#include "places/relation.h"

namespace dateline {
namespace {

int points_of(Evidence evidence) { return weight_of(evidence).points; }

// "Ga.", "GA", "Wash" for Washington.
bool abbreviates(const PlaceCandidate& candidate, const Place& place) {
  const std::string_view text = candidate.text;
  const bool cut = text.size() <= 5 && place.name.size() > text.size() && place.name.starts_with(text) &&
                   place.name[text.size()] != ' ';
  if (candidate.acronym && place.type == PlaceType::province) return true;
  return place.strength == MatchStrength::context && (candidate.short_form || cut);
}

}  // namespace

int form_points(const PlaceCandidate& candidate, const Place& place) {
  const bool bare = place.strength == MatchStrength::bare;
  switch (place.type) {
    case PlaceType::country:
      return points_of(bare ? Evidence::bare_country : Evidence::context_country) +
             (abbreviates(candidate, place) ? points_of(Evidence::abbreviation) : 0);
    case PlaceType::province:
      if (place.strength == MatchStrength::category) {
        return points_of(Evidence::bound_province) +
               (candidate.common_word ? points_of(Evidence::common_word) : 0);
      }
      return points_of(bare && !candidate.acronym ? Evidence::bare_province : Evidence::context_province) +
             (abbreviates(candidate, place) ? points_of(Evidence::abbreviation) : 0);
    case PlaceType::city:
      return points_of(Evidence::city) + (place.population >= 500'000 ? points_of(Evidence::large_city) : 0) +
             (place.population >= 2'000'000 ? points_of(Evidence::great_city) : 0) +
             (place.capital ? points_of(Evidence::capital) : 0) +
             (candidate.common_word && place.population < 500'000 && !place.capital
                  ? points_of(Evidence::common_word)
                  : 0);
    case PlaceType::region:
      return points_of(Evidence::region);
    case PlaceType::demonym:
      return points_of(Evidence::demonym);
  }
  return 0;
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

int dateline_points(const Place& place, bool claimed) {
  if (place.type == PlaceType::city) return points_of(Evidence::dateline_city);
  return place.type == PlaceType::province && !claimed ? points_of(Evidence::dateline_province) : 0;
}

int claim_points(Evidence evidence, const Place& place) {
  const int points = points_of(evidence);
  return evidence == Evidence::city_office && place.type == PlaceType::province ? 2 * points : points;
}

}  // namespace dateline
