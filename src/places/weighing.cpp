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

void weigh_form(PointTally& tally, const PlaceCandidate& candidate, const Place& place) {
  const bool bare = place.strength == MatchStrength::bare;
  if (place.own && bare) tally.add(PlaceEvidence::own_name);
  switch (place.type) {
    case PlaceType::country:
      tally.add(bare ? PlaceEvidence::bare_country : PlaceEvidence::context_country);
      if (abbreviates(candidate, place)) tally.add(PlaceEvidence::abbreviation);
      return;
    case PlaceType::province:
      if (place.strength == MatchStrength::category) {
        tally.add(PlaceEvidence::bound_province);
        if (candidate.common_word) tally.add(PlaceEvidence::common_word);
        return;
      }
      tally.add(bare && !candidate.acronym ? PlaceEvidence::bare_province : PlaceEvidence::context_province);
      if (abbreviates(candidate, place)) tally.add(PlaceEvidence::abbreviation);
      return;
    case PlaceType::city:
      tally.add(PlaceEvidence::city);
      if (place.population >= 500'000) tally.add(PlaceEvidence::large_city);
      if (place.population >= 2'000'000) tally.add(PlaceEvidence::great_city);
      if (place.capital) tally.add(PlaceEvidence::capital);
      if (candidate.common_word && place.population < 500'000 && !place.capital) {
        tally.add(PlaceEvidence::common_word);
      }
      return;
    case PlaceType::region:
      tally.add(PlaceEvidence::region);
      return;
    case PlaceType::demonym:
      tally.add(PlaceEvidence::demonym);
      return;
  }
}

std::optional<PlaceEvidence> read_claim(const Claim& claim, const PlaceCandidate& candidate,
                                        const Place& place) {
  const std::string_view gives = claim.rule->gives;
  if (!gives.ends_with("place") && gives != class_of(place.type)) return std::nullopt;
  const bool country = place.type == PlaceType::country;
  const bool province = place.type == PlaceType::province;
  const bool city = place.type == PlaceType::city;
  switch (claim.evidence) {
    case PlaceEvidence::category:
      if (!province) return std::nullopt;
      if (candidate.has_organ && claim.part_of_mention) return std::nullopt;  // "Illinois Department of"
      if (lists(claim.countries, country_of(place))) return PlaceEvidence::category;
      return claim.part_of_mention ? std::optional(PlaceEvidence::foreign_category) : std::nullopt;
    case PlaceEvidence::container:
      return container_evidence(claim, candidate, place);
    case PlaceEvidence::city_office:
      if (city || (province && is_city_province(candidate, place))) return claim.evidence;
      if (province && !has_city(candidate)) return PlaceEvidence::other_town;  // the mayor of Sligo town
      return std::nullopt;
    case PlaceEvidence::locative:
      if (place.strength == MatchStrength::category) return std::nullopt;
      if (province && is_namesake_of_city(candidate, place)) return std::nullopt;
      return claim.evidence;
    case PlaceEvidence::city_word:
      if (province && place.strength == MatchStrength::bare && is_city_province(candidate, place)) {
        return claim.evidence;  // Ceuta
      }
      return city ? std::optional(claim.evidence) : std::nullopt;
    case PlaceEvidence::national_office:
      return country || place.type == PlaceType::demonym ? std::optional(claim.evidence) : std::nullopt;
    case PlaceEvidence::plain_office:
      if (city && claim.office_of) return std::nullopt;  // nobody is the premier of a city
      return claim.evidence;
    case PlaceEvidence::province_office:
    case PlaceEvidence::member:
    case PlaceEvidence::party:
    case PlaceEvidence::short_state:
    case PlaceEvidence::inhabitant:
    case PlaceEvidence::organ:
      return province ? std::optional(claim.evidence) : std::nullopt;
    case PlaceEvidence::unknown_name:
      if (candidate.has_organ) return std::nullopt;
      if (country && place.strength == MatchStrength::bare) return std::nullopt;
      return country || province || city ? std::optional(claim.evidence) : std::nullopt;
    case PlaceEvidence::namesake:
      if (!country || !only_provinces(claim.other)) return std::nullopt;
      return claim.evidence;
    case PlaceEvidence::town:
      return country ? std::optional(claim.evidence) : std::nullopt;
    case PlaceEvidence::border:  // of the state rather than of its city
      return province && is_namesake_of_city(candidate, place) ? std::optional(claim.evidence) : std::nullopt;
    case PlaceEvidence::address:
      if (country) return PlaceEvidence::town;
      return province ? std::optional(claim.evidence) : std::nullopt;
    case PlaceEvidence::other_town:
      return place.type <= PlaceType::city ? std::optional(claim.evidence) : std::nullopt;
    default:
      return claim.evidence;
  }
}

void weigh_dateline(PointTally& tally, const Place& place, bool claimed) {
  if (place.type == PlaceType::city) tally.add(PlaceEvidence::dateline_city);
  if (place.type == PlaceType::province && !claimed) tally.add(PlaceEvidence::dateline_province);
}

int claim_times(PlaceEvidence evidence, const Place& place) {
  return evidence == PlaceEvidence::city_office && place.type == PlaceType::province ? 2 : 1;
}

}  // namespace dateline
