// SPDX-License-Identifier: Apache-2.0
#include "trips/stops.h"

#include <algorithm>

#include "places/former_states.h"
#include "text/one_line.h"

namespace dateline {
namespace {

bool same_name(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return (x | 0x20) == (y | 0x20); });
}

// Whether `outer` says no more than where `inner` is: its country, its province or itself.
bool is_within(const Stop& inner, const Stop& outer) {
  const Destination& a = inner.destination;
  const Destination& b = outer.destination;
  if (!b.country || a.country != b.country) return false;
  if (b.city) return a.city && same_name(*a.city, *b.city);
  return !b.province || a.province == b.province || inner.province == b.province;
}

}  // namespace

bool contains_country(const Place& region, std::string_view country) {
  return std::find(region.members.begin(), region.members.end(), country) != region.members.end();
}

void add_stop(std::vector<Stop>& stops, Stop stop) {
  bool told = false;  // "Austin and Dallas in Texas": of all of them
  for (Stop& known : stops) {
    if (known.destination != stop.destination && !is_within(known, stop)) continue;
    if (known.destination.city && !known.destination.province)
      known.destination.province = stop.destination.province;
    told = true;
  }
  if (told) return;
  for (Stop& known : stops) {
    if (is_within(stop, known)) {
      if (stop.destination.city && !stop.destination.province)
        stop.destination.province = known.destination.province;
      known = std::move(stop);
      return;
    }
  }
  stops.push_back(std::move(stop));
}

Stop stop_at(const FoundPlace& found, const Analysis& analysis) {
  const Place& place = *found.place;
  Stop stop{.words = found.tokens};
  Destination& destination = stop.destination;
  switch (place.type) {
    case PlaceType::country:
    case PlaceType::demonym:
      destination.country = place.code.substr(0, 2);
      break;
    case PlaceType::province:
      destination.country = place.code.substr(0, 2);
      destination.province = place.code;
      stop.province = place.code;
      break;
    case PlaceType::city:
      destination.country = place.code;
      destination.province = place.division;
      if (const auto former = former_state(place.code, analysis.date)) {
        destination.country = *former;
        destination.province.reset();
      }
      destination.city = one_line(analysis.text_of(found.tokens));
      stop.province = place.division ? place.division : place.province;
      stop.capital = place.capital;
      break;
    case PlaceType::region:
      if (place.members.size() == 1) {  // the West Bank
        destination.country = place.members.front();
        break;
      }
      destination.region = one_line(analysis.text_of(found.tokens));
      stop.region = &place;
      break;
  }
  return stop;
}

}  // namespace dateline
