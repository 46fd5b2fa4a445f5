// SPDX-License-Identifier: Apache-2.0
#include "places/document_places.h"

#include <algorithm>

#include "places/relation.h"

namespace dateline {
namespace {

constexpr int most_counted = 3;
constexpr std::uint32_t cue_form = 0xffffffffU;  // all cues count as one form

}  // namespace

void DocumentPlaces::add(const PlaceCandidate& candidate, const Place& place) {
  if (place.type == PlaceType::region) return;
  const std::string_view country = country_of(place);
  const bool is_new = seen_.insert({country, candidate.form}).second;
  if (is_new) ++forms_[country];
  if (place.type == PlaceType::country) countries_.insert(country);
  if (const auto province = province_of(place)) {
    if (is_new) ++forms_below_[country];
    if (seen_.insert({*province, candidate.form}).second) ++forms_[*province];
  }
  if (candidate.in_dateline && !dateline_country_) {
    dateline_country_ = country;
    dateline_form_ = candidate.form;
  }
}

void DocumentPlaces::add_cue(std::string_view country) {
  if (!seen_.insert({country, cue_form}).second) return;
  ++forms_[country];
  ++forms_below_[country];
}

void DocumentPlaces::weigh(PointTally& tally, const PlaceCandidate& candidate, const Place& place) const {
  if (place.type == PlaceType::region) return;
  const std::string_view country = country_of(place);
  const auto add = [&](PlaceEvidence evidence, int count) {
    tally.add(evidence, std::min(count, most_counted));
  };
  add(PlaceEvidence::document_country, others(forms_, country, candidate.form));
  if (const auto province = province_of(place)) {
    add(PlaceEvidence::document_province, others(forms_, *province, candidate.form));
  }
  if (place.type == PlaceType::province || place.type == PlaceType::city) {
    add(PlaceEvidence::other_provinces, others(forms_below_, country, candidate.form));
  }
  if (place.type == PlaceType::country) add(PlaceEvidence::other_countries, other_countries(candidate));
  if (country == dateline_country_ && candidate.form != dateline_form_)
    tally.add(PlaceEvidence::dateline_country);
}

bool DocumentPlaces::is_elsewhere(const PlaceCandidate& candidate, const Place& place) const {
  const std::string_view country = country_of(place);
  if (others(forms_, country, candidate.form) > 0) return false;
  return std::any_of(forms_below_.begin(), forms_below_.end(),
                     [&](const auto& below) { return below.first != country; });
}

int DocumentPlaces::others(const Counts& counts, std::string_view code, std::uint32_t form) const {
  const auto known = counts.find(code);
  if (known == counts.end()) return 0;
  return known->second - (seen_.contains({code, form}) ? 1 : 0);
}

int DocumentPlaces::other_countries(const PlaceCandidate& candidate) const {
  std::set<std::string_view> own;
  for (const Place* meaning : candidate.meanings) {
    if (countries_.contains(country_of(*meaning))) own.insert(country_of(*meaning));
  }
  return static_cast<int>(countries_.size() - own.size());
}

}  // namespace dateline
