// SPDX-License-Identifier: Apache-2.0
#include "places/document_places.h"

#include <algorithm>

#include "places/relation.h"

namespace dateline {
namespace {

constexpr int most_countries = 3;
constexpr int most_provinces = 3;

}  // namespace

void DocumentPlaces::add(const PlaceCandidate& candidate, const Place& place) {
  if (place.type == PlaceType::region) return;
  const auto count = [&](std::string_view code) {
    if (seen_.insert({code, candidate.form}).second) ++forms_[code];
  };
  count(country_of(place));
  if (const auto province = province_of(place)) count(*province);
  if (candidate.in_dateline && !dateline_country_) dateline_country_ = country_of(place);
}

int DocumentPlaces::points_for(const PlaceCandidate& candidate, const Place& place) const {
  if (place.type == PlaceType::region) return 0;
  const std::string_view country = country_of(place);
  int points = std::min(most_countries, others(country, candidate.form)) *
               weight_of(Evidence::document_country).points;
  if (const auto province = province_of(place)) {
    points += std::min(most_provinces, others(*province, candidate.form)) *
              weight_of(Evidence::document_province).points;
  }
  if (country == dateline_country_) points += weight_of(Evidence::dateline_country).points;
  return points;
}

int DocumentPlaces::others(std::string_view code, std::uint32_t form) const {
  const auto known = forms_.find(code);
  if (known == forms_.end()) return 0;
  return known->second - (seen_.contains({code, form}) ? 1 : 0);
}

}  // namespace dateline
