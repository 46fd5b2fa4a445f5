// SPDX-License-Identifier: Apache-2.0
#include "officials/jurisdiction.h"

#include <algorithm>

namespace dateline {
namespace {

// The first statement of each part wins.
void add(Jurisdiction& jurisdiction, const Place& place) {
  std::optional<std::string_view> country;
  std::optional<std::string_view> province;
  switch (place.type) {
    case PlaceType::country:
      country = place.code;
      break;
    case PlaceType::province:
    case PlaceType::demonym:
      country = place.code.substr(0, 2);
      if (place.code.size() > 2) province = place.code;
      break;
    case PlaceType::city:
      country = place.code;
      province = place.division ? place.division : place.province;
      break;
    case PlaceType::region:
      return;
  }
  if (!jurisdiction.country) jurisdiction.country = country;
  if (!jurisdiction.province && jurisdiction.country == country) jurisdiction.province = province;
}

void add_places(Jurisdiction& jurisdiction, TokenRange range, const std::vector<FoundPlace>& places) {
  auto at = std::lower_bound(
      places.begin(), places.end(), range.first,
      [](const FoundPlace& place, std::uint32_t token) { return place.tokens.last <= token; });
  for (; at != places.end() && at->tokens.first < range.last; ++at) add(jurisdiction, *at->place);
}

// The country or province that an item may name, where the lexicon leaves no choice.
const Place* only_place(const Item& item, const Lexicon& lexicon) {
  if (item.entry == nullptr) return nullptr;
  const Place* result = nullptr;
  for (const Sense& sense : lexicon.senses(*item.entry)) {
    const bool wanted = sense.place != nullptr && sense.place->type != PlaceType::city &&
                        sense.place->type != PlaceType::region &&
                        sense.place->strength != MatchStrength::category;
    if (!wanted) continue;
    if (result != nullptr && result->code != sense.place->code) return nullptr;
    result = sense.place;
  }
  return result;
}

// The country whose office the word alone tells: "Pope", "Taoiseach".
std::optional<std::string_view> country_of_office(const Item& item, const Lexicon& lexicon,
                                                  ClassId office_country) {
  if (item.entry == nullptr) return std::nullopt;
  for (const Sense& sense : lexicon.senses(*item.entry)) {
    if (sense.cls == office_country) return sense.value;
  }
  return std::nullopt;
}

void add_places_inside(Jurisdiction& jurisdiction, const FoundTitle& title, const Analysis& analysis,
                       const Lexicon& lexicon) {
  const ClassId office_country = lexicon.class_id("office-country");
  Items items;
  make_items(analysis.text, analysis.segmented, {title.tokens.first, title.tokens.last, Zone::body}, lexicon,
             items);
  for (const Item& item : items) {
    if (const Place* place = only_place(item, lexicon)) add(jurisdiction, *place);
    if (!jurisdiction.country) jurisdiction.country = country_of_office(item, lexicon, office_country);
  }
}

}  // namespace

std::vector<Jurisdiction> find_jurisdictions(const Analysis& analysis, const Lexicon& lexicon,
                                             const People& people, const std::vector<FoundPlace>& places) {
  std::vector<Jurisdiction> result(people.titles.size());
  for (std::size_t i = 0; i < result.size(); ++i) {
    const FoundTitle& title = people.titles[i];
    if (title.home) add_places(result[i], *title.home, places);
    if (!result[i].province) add_places_inside(result[i], title, analysis, lexicon);
  }
  return result;
}

Jurisdiction jurisdiction_of(std::uint32_t person, const People& people,
                             const std::vector<Jurisdiction>& by_title) {
  Jurisdiction result;
  for (std::size_t i = 0; i < by_title.size(); ++i) {
    if (people.titles[i].person != person) continue;
    if (!result.country) result.country = by_title[i].country;
    if (!result.province && by_title[i].country == result.country) result.province = by_title[i].province;
  }
  return result;
}

}  // namespace dateline
