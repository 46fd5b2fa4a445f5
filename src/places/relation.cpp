// SPDX-License-Identifier: Apache-2.0
#include "places/relation.h"

#include <algorithm>

namespace dateline {

std::string_view class_of(PlaceType type) {
  switch (type) {
    case PlaceType::country:
      return "country";
    case PlaceType::province:
      return "province";
    case PlaceType::city:
      return "city";
    case PlaceType::region:
      return "region";
    case PlaceType::demonym:
      return "demonym";
  }
  return "region";
}

MentionType mention_type(PlaceType type) {
  switch (type) {
    case PlaceType::country:
      return MentionType::country;
    case PlaceType::province:
      return MentionType::province;
    case PlaceType::city:
      return MentionType::city;
    case PlaceType::region:
      return MentionType::region;
    case PlaceType::demonym:
      return MentionType::demonym;
  }
  return MentionType::region;
}

std::string_view country_of(const Place& place) { return place.code.substr(0, 2); }

std::optional<std::string_view> province_of(const Place& place) {
  if (place.type == PlaceType::city) return place.division ? place.division : place.province;
  const bool below_nation = place.type == PlaceType::province || place.type == PlaceType::demonym;
  if (below_nation && place.code.size() > 2) return place.code;
  return std::nullopt;
}

bool lists(std::string_view codes, std::string_view code) {
  if (codes.empty()) return true;
  for (std::size_t at = 0; at < codes.size();) {
    const std::size_t end = std::min(codes.find(' ', at), codes.size());
    if (codes.substr(at, end - at) == code) return true;
    at = end + 1;
  }
  return false;
}

bool lies_in(const Place& inner, const Place& outer) {
  if (inner.type == PlaceType::region || outer.type == PlaceType::region) return false;
  if (inner.type == PlaceType::country || country_of(inner) != country_of(outer)) return false;
  if (outer.type == PlaceType::country || outer.type == PlaceType::demonym) {
    return inner.type == PlaceType::city || inner.type == PlaceType::province;
  }
  return outer.type == PlaceType::province && inner.type == PlaceType::city &&
         (inner.province == outer.code || inner.division == outer.code);
}

bool is_city_province(const PlaceCandidate& candidate, const Place& province) {
  return province.type == PlaceType::province &&
         std::any_of(candidate.meanings.begin(), candidate.meanings.end(),
                     [&](const Place* place) { return place->division == province.code; });
}

bool is_namesake_of_city(const PlaceCandidate& candidate, const Place& province) {
  return std::any_of(candidate.meanings.begin(), candidate.meanings.end(), [&](const Place* place) {
    return place->division == province.code || place->province == province.code;
  });
}

bool has_city(const PlaceCandidate& candidate) {
  return std::any_of(candidate.meanings.begin(), candidate.meanings.end(),
                     [](const Place* place) { return place->type == PlaceType::city; });
}

bool only_provinces(const std::vector<const Place*>& places) {
  return !places.empty() && std::all_of(places.begin(), places.end(), [](const Place* place) {
    return place->type == PlaceType::province;
  });
}

std::optional<PlaceEvidence> container_evidence(const Claim& claim, const PlaceCandidate& candidate,
                                                const Place& place) {
  bool town = claim.other.empty();
  for (const Place* other : claim.other) {
    if (lies_in(*other, place) || lies_in(place, *other)) return PlaceEvidence::container;
    if (other->type == PlaceType::city && !is_namesake_of_city(candidate, place)) town = true;
  }
  if (place.type == PlaceType::province && claim.holder && town) {
    if (is_city_province(candidate, place)) return std::nullopt;  // "Nevsky Prospekt, St. Petersburg"
    // "Friedensburg, Pa.": nothing but the state is written so.
    return candidate.text.ends_with('.') ? PlaceEvidence::container : PlaceEvidence::unknown_town;
  }
  if (claim.holder || !only_provinces(claim.other)) return std::nullopt;
  if (place.type == PlaceType::province) {  // "Lima, Ohio": no more the province of Lima than its city
    const bool abroad = country_of(*claim.other.front()) != country_of(place);
    const bool city_first = has_city(candidate) && place.strength != MatchStrength::bare;
    return abroad && city_first ? std::optional(PlaceEvidence::other_town) : std::nullopt;
  }
  if (place.type == PlaceType::city || claim.short_other) return PlaceEvidence::other_town;
  return std::nullopt;
}

}  // namespace dateline
