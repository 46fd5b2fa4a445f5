// SPDX-License-Identifier: Apache-2.0
// How places lie in one another.
#pragma once

#include <optional>
#include <string_view>

#include "dateline/mention.h"
#include "lexicon/place.h"
#include "places/candidates.h"

namespace dateline {

/// The class of items of this type, and the mention type of rules that speak for it.
[[nodiscard]] std::string_view class_of(PlaceType type);

/// The same in the public API.
[[nodiscard]] MentionType mention_type(PlaceType type);

/// ISO 3166-1 code of a place that is no region.
[[nodiscard]] std::string_view country_of(const Place& place);

/// ISO 3166-2 code of the province that the place is or lies in.
[[nodiscard]] std::optional<std::string_view> province_of(const Place& place);

/// Whether a list of codes, blanks between, is empty or has this one.
[[nodiscard]] bool lists(std::string_view codes, std::string_view code);

/// Whether one lies in the other (a demonym stands for its country).
[[nodiscard]] bool lies_in(const Place& inner, const Place& outer);

/// Whether the province is a city of the same name too: Beijing, Hamburg.
[[nodiscard]] bool is_city_province(const PlaceCandidate& candidate, const Place& province);

/// Whether a city of the same name lies in the province or is it: Murmansk, Beijing.
[[nodiscard]] bool is_namesake_of_city(const PlaceCandidate& candidate, const Place& province);

/// Whether one of the name's meanings is a city.
[[nodiscard]] bool has_city(const PlaceCandidate& candidate);

/// Whether all are provinces, and there are any.
[[nodiscard]] bool only_provinces(const std::vector<const Place*>& places);

/// What a claim of kind container says of a meaning: that a meaning of the other name lies in it or it in
/// that; that an unlisted town does; or that the name is a namesake in the other ("Lebanon, Ore.", "Paris,
/// Texas").
[[nodiscard]] std::optional<PlaceEvidence> container_evidence(const Claim& claim,
                                                              const PlaceCandidate& candidate,
                                                              const Place& place);

}  // namespace dateline
