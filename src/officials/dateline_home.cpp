// SPDX-License-Identifier: Apache-2.0
#include "officials/dateline_home.h"

#include "grammar/word_class.h"
#include "places/former_states.h"

namespace dateline {
namespace {

bool in_dateline(const Analysis& analysis, const FoundPlace& found) {
  return analysis.segmented.sentences[found.sentence].zone == Zone::dateline;
}

// Of a town, the state it belonged to on the article's day.
std::string_view country_of(const Place& place, const Analysis& analysis) {
  const std::string_view country = place.code.substr(0, 2);
  if (place.type != PlaceType::city) return country;
  return former_state(country, analysis.date).value_or(country);
}

Jurisdiction confirmed_place(const Analysis& analysis, const std::vector<FoundPlace>& places) {
  Jurisdiction dateline;
  Jurisdiction confirmed;
  for (const FoundPlace& found : places) {
    const Place& place = *found.place;
    if (place.type == PlaceType::region) continue;
    const std::string_view country = country_of(place, analysis);
    const bool province = place.code.size() > 2;
    if (in_dateline(analysis, found)) {
      if (!dateline.country) dateline.country = country;
      if (place.type == PlaceType::city && !dateline.province) {
        dateline.province = place.division ? place.division : place.province;
      }
      if (province) confirmed = {country, place.code};
    } else {
      if (dateline.country == country) confirmed.country = country;
      if (province && dateline.province == place.code) confirmed.province = place.code;
    }
  }
  return confirmed;
}

}  // namespace

DatelineHome dateline_home(const Analysis& analysis, const Lexicon& lexicon,
                           const std::vector<FoundPlace>& places) {
  DatelineHome home{.place = confirmed_place(analysis, places)};
  const WordClass shared(lexicon, "shared-capital");
  for (const FoundPlace& found : places) {
    if (!in_dateline(analysis, found)) continue;
    if (!found.place->capital || shared.has(analysis, found.tokens.first)) break;
    home.lead_country = country_of(*found.place, analysis);
    home.lead = found.sentence + 1;
    break;
  }
  return home;
}

}  // namespace dateline
