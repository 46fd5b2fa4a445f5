// SPDX-License-Identifier: Apache-2.0
#include "officials/jurisdiction.h"

#include <algorithm>

#include "officials/division_office.h"
#include "officials/implied_jurisdiction.h"
#include "officials/listed_office.h"

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
  if (!jurisdiction.country) jurisdiction.local = place.type == PlaceType::city && !place.division;
  if (!jurisdiction.country) jurisdiction.country = country;
  if (!jurisdiction.province && jurisdiction.country == country) jurisdiction.province = province;
}

// The first place that ends behind the range's first token.
auto first_place_of(TokenRange range, const std::vector<FoundPlace>& places) {
  return std::lower_bound(
      places.begin(), places.end(), range.first,
      [](const FoundPlace& place, std::uint32_t token) { return place.tokens.last <= token; });
}

void add_places(Jurisdiction& jurisdiction, TokenRange range, const std::vector<FoundPlace>& places) {
  auto at = first_place_of(range, places);
  for (; at != places.end() && at->tokens.first < range.last; ++at) add(jurisdiction, *at->place);
}

// "Washington's ambassador", "Beijing's foreign minister": the capital stands for the country.
bool is_capitals_own(const FoundTitle& title, const std::vector<FoundPlace>& places) {
  if (!is_national_office(title.role) && title.role != "ambassador" && title.role != "envoy") return false;
  const auto at = first_place_of(*title.home, places);
  return at != places.end() && title.home->contains(at->tokens) && at->place->type == PlaceType::city &&
         at->place->capital;
}

// The country or province that an item may name, where the lexicon leaves no choice.
const Place* only_place(const Item& item, const Lexicon& lexicon) {
  if (item.entry == nullptr) return nullptr;
  const Place* result = nullptr;
  for (const Sense& sense : lexicon.senses(*item.entry)) {
    const Place* place = lexicon.place(sense);
    const bool wanted = place != nullptr && place->type != PlaceType::city &&
                        place->type != PlaceType::region && place->strength != MatchStrength::category &&
                        lexicon.alphabet().has(item.symbol, sense.cls);
    if (!wanted) continue;
    if (result != nullptr && result->code != place->code) return nullptr;
    result = place;
  }
  return result;
}

// The country whose office the word alone tells: "Pope", "Taoiseach".
std::optional<std::string_view> country_of_office(const Item& item, const Lexicon& lexicon,
                                                  ClassId office_country) {
  if (item.entry == nullptr) return std::nullopt;
  for (const Sense& sense : lexicon.senses(*item.entry)) {
    if (sense.cls == office_country) return lexicon.value(sense);
  }
  return std::nullopt;
}

void add_places_inside(Jurisdiction& jurisdiction, const FoundTitle& title, const Analysis& analysis,
                       const Lexicon& lexicon, ClassId office_country, ClassId organ_name) {
  Items items;
  make_items(analysis.words, {title.tokens.first, title.tokens.last, Zone::body}, lexicon, items);
  for (const Item& item : items) {
    if (analysis.token(item.first) == "on") break;  // what a committee is about is not its home
    const Place* place =
        lexicon.alphabet().has(item.symbol, organ_name) ? nullptr : only_place(item, lexicon);
    if (place != nullptr) add(jurisdiction, *place);
    if (!jurisdiction.country) jurisdiction.country = country_of_office(item, lexicon, office_country);
  }
}

std::vector<Jurisdiction> by_person(const std::vector<Jurisdiction>& by_title, const People& people,
                                    const std::vector<FoundPlace>& places) {
  std::vector<Jurisdiction> result(people.persons.size());
  for (const FoundName& name : people.names) {
    if (name.home) add_places(result[name.person], *name.home, places);
  }
  for (std::size_t i = 0; i < by_title.size(); ++i) {
    if (!people.titles[i].person) continue;
    Jurisdiction& person = result[*people.titles[i].person];
    if (!person.country) person.country = by_title[i].country;
    if (!person.province && by_title[i].country == person.country) person.province = by_title[i].province;
  }
  return result;
}

}  // namespace

Jurisdictions find_jurisdictions(const Analysis& analysis, const Lexicon& lexicon, const People& people,
                                 const std::vector<FoundPlace>& places) {
  Jurisdictions result;
  result.by_title.resize(people.titles.size());
  const ClassId office_country = lexicon.class_id("office-country");
  const ClassId organ_name = lexicon.class_id("organ-name");
  for (std::size_t i = 0; i < people.titles.size(); ++i) {
    const FoundTitle& title = people.titles[i];
    Jurisdiction& jurisdiction = result.by_title[i];
    if (title.home) add_places(jurisdiction, *title.home, places);
    if (title.home && is_capitals_own(title, places)) jurisdiction = {.country = jurisdiction.country};
    if (!jurisdiction.province)
      add_places_inside(jurisdiction, title, analysis, lexicon, office_country, organ_name);
  }
  apply_list(result, analysis, lexicon, people, by_person(result.by_title, people, places));
  imply_jurisdictions(result.by_title, analysis, lexicon, people, places);
  result.by_person = by_person(result.by_title, people, places);
  for (std::size_t person = 0; person < people.persons.size(); ++person) {
    const ListedOffice& listed = result.listed[person];
    if (listed.gives.country) result.by_person[person].country = listed.row->country;
    if (listed.gives.province) result.by_person[person].province = listed.row->province;
  }
  return result;
}

}  // namespace dateline
