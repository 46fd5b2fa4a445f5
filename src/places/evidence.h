// SPDX-License-Identifier: Apache-2.0
// What speaks for and against a meaning of a place name, and how much.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace dateline {

enum class PlaceEvidence : std::uint8_t {
  // what the form is worth by itself
  bare_country,
  context_country,
  bare_province,
  context_province,
  bound_province,
  abbreviation,
  city,
  large_city,
  great_city,
  capital,
  own_name,
  region,
  demonym,
  common_word,
  // what stands beside it
  name_part,
  category,
  foreign_category,
  city_word,
  container,
  unknown_town,
  other_town,
  address,
  namesake,
  town,
  national_office,
  province_office,
  city_office,
  plain_office,
  member,
  party,
  short_state,
  inhabitant,
  border,
  organ,
  locative,
  dateline_city,
  dateline_province,
  person,
  unknown_name,
  // what the rest of the document says
  same_name,
  not_the_name,
  document_country,
  document_province,
  other_provinces,
  other_countries,
  dateline_country,
  elsewhere,
};

/// Name and points of a piece of evidence. Positive points speak for the meaning.
struct EvidenceWeight {
  PlaceEvidence evidence;
  std::string_view name;
  int points;
};

[[nodiscard]] const EvidenceWeight& weight_of(PlaceEvidence evidence);

/// A meaning with fewer points is no place.
inline constexpr int accepted_from = 12;

/// The evidence that a rule's kind names ("category", "container"), where the kind alone tells.
[[nodiscard]] std::optional<PlaceEvidence> evidence_named(std::string_view kind);

}  // namespace dateline
