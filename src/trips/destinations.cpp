// SPDX-License-Identifier: Apache-2.0
#include "trips/destinations.h"

#include <algorithm>
#include <string>

namespace dateline {
namespace {

constexpr std::uint32_t last_sentence_of_lead = 5;  // talks told of later were often held elsewhere
constexpr std::size_t longest_look_back = 50;       // places before "the country" that are looked at

std::string one_line(std::string_view text) {
  std::string result;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (!blank)
      result += c;
    else if (!result.empty() && result.back() != ' ')
      result += ' ';
  }
  return result;
}

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

bool is_place_of_stay(const FoundPlace& place) { return place.place->type != PlaceType::demonym; }

// The places whose tokens lie in `range`, by binary search.
std::vector<const FoundPlace*> places_in(TokenRange range, const Reading& reading) {
  std::vector<const FoundPlace*> result;
  auto at = std::lower_bound(
      reading.places.begin(), reading.places.end(), range.first,
      [](const FoundPlace& place, std::uint32_t token) { return place.tokens.first < token; });
  for (; at != reading.places.end() && at->tokens.first < range.last; ++at) result.push_back(&*at);
  return result;
}

std::optional<Stop> dateline_stop(const Reading& reading) {
  for (const FoundPlace& place : reading.places) {
    const Zone zone = reading.analysis.segmented.sentences[place.sentence].zone;
    if (zone == Zone::dateline && is_place_of_stay(place)) return stop_at(place, reading.analysis);
  }
  return std::nullopt;
}

Jurisdiction home_of(const Traveller& traveller, const Reading& reading) {
  return traveller.person ? reading.jurisdictions.by_person[*traveller.person]
                          : reading.jurisdictions.by_title[*traveller.title];
}

bool is_home(const Event& event, const Reading& reading, std::string_view country) {
  return std::any_of(event.travellers.begin(), event.travellers.end(), [&](const Traveller& traveller) {
    return home_of(traveller, reading).country == country;
  });
}

// The last country named before the event that is not the traveller's own.
std::optional<Stop> last_foreign_country(const Event& event, const Reading& reading) {
  const std::uint32_t token = reading.items(event.sentence)[event.match.context.first].first;
  auto place = std::lower_bound(
      reading.places.begin(), reading.places.end(), token,
      [](const FoundPlace& candidate, std::uint32_t at) { return candidate.tokens.first < at; });
  for (std::size_t looked = 0; place != reading.places.begin() && looked < longest_look_back; ++looked) {
    --place;
    if (place->place->type == PlaceType::country && !is_home(event, reading, place->place->code)) {
      return stop_at(*place, reading.analysis);
    }
  }
  return std::nullopt;
}

// "the Lao capital": a demonym or country with "capital" behind it and no city.
std::optional<Stop> capital_of(const FoundPlace& demonym, const Reading& reading) {
  Stop stop{.destination = {.country = demonym.place->code.substr(0, 2)}};
  if (auto dateline = dateline_stop(reading)) {
    if (dateline->destination.country == stop.destination.country && dateline->destination.city)
      return dateline;
  }
  return stop;
}

// The country of another official in the sentence, who receives the guest.
std::optional<Stop> host_country(const Event& event, const Reading& reading) {
  for (const Item& item : reading.items(event.sentence)) {
    if (!reading.is(item, reading.words.official) || !item.mention) continue;
    const std::uint32_t person = reading.people.names[*item.mention].person;
    const auto country = reading.jurisdictions.by_person[person].country;
    if (country && !is_home(event, reading, *country)) return Stop{.destination = {.country = country}};
  }
  return std::nullopt;
}

// Whether some of the event's people are at home in this country and others are not.
bool hosts_others(const Event& event, const Reading& reading, std::string_view country) {
  bool host = false;
  bool other = false;
  for (const Traveller& traveller : event.travellers) {
    const auto home = home_of(traveller, reading).country;
    host |= home == country;
    other |= home && home != country;
  }
  return host && other;
}

// "visiting U.S. troops": the abbreviation goes with the noun behind it.
bool is_modifier(ItemRange to, const Reading& reading, const Items& items) {
  const Item& last = items[to.last - 1];
  if (to.last == items.size() || !reading.is(last, reading.words.country)) return false;
  const bool abbreviated = reading.is(last, reading.words.upper) ||
                           reading.analysis.token(last.first).find('.') != std::string_view::npos;
  const Item& next = items[to.last];
  return abbreviated && reading.is(next, reading.words.lower) && !next.mention &&
         !reading.is_any(next,
                         {reading.words.function_word, reading.words.trip_noun, reading.words.clause_cue});
}

void add_named_stops(Event& event, ItemRange to, const Reading& reading) {
  const Items& items = reading.items(event.sentence);
  TokenRange range{items[to.first].first, items[to.last - 1].last};
  if (is_modifier(to, reading, items)) return;
  // "a visit to China's first bank" goes to the bank.
  if (to.last < items.size() && reading.analysis.token(items[to.last].first) == "'s") {
    range.last = items[to.last - 1].first;
  }
  const FoundPlace* nationality = nullptr;
  for (const FoundPlace* place : places_in(range, reading)) {
    if (is_place_of_stay(*place)) {
      add_stop(event.stops, stop_at(*place, reading.analysis));
    } else {
      nationality = place;
    }
  }
  if (event.stops.empty() && nationality != nullptr) {
    if (const auto stop = capital_of(*nationality, reading)) event.stops.push_back(*stop);
  }
}

}  // namespace

void add_stop(std::vector<Stop>& stops, Stop stop) {
  for (Stop& known : stops) {
    if (known.destination == stop.destination || is_within(known, stop)) {
      if (known.destination.city && !known.destination.province)
        known.destination.province = stop.destination.province;
      return;
    }
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
  Stop stop;
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
      destination.city = one_line(analysis.text_of(found.tokens));
      stop.province = place.division ? place.division : place.province;
      stop.capital = place.capital;
      break;
    case PlaceType::region:
      destination.region = one_line(analysis.text_of(found.tokens));
      stop.region = &place;
      break;
  }
  return stop;
}

void find_stops(Event& event, const Reading& reading) {
  if (event.kind == EventKind::note || event.kind == EventKind::call_off) return;
  const auto to = event.match.slot("to");
  if (to) add_named_stops(event, *to, reading);
  if (!event.stops.empty()) return;
  if (!to && event.kind == EventKind::meet) {
    const auto stop = dateline_stop(reading);
    const bool early = event.sentence <= last_sentence_of_lead;
    if (early && stop && stop->destination.country &&
        hosts_others(event, reading, *stop->destination.country)) {
      event.stops.push_back(*stop);
    }
    return;
  }
  const bool at_host = event.kind == EventKind::guest || event.kind == EventKind::arrive;
  if (!to && !at_host) return;
  if (event.kind == EventKind::guest && !dateline_stop(reading)) {
    if (auto stop = host_country(event, reading)) event.stops.push_back(std::move(*stop));
    return;
  }
  const bool here = !to || reading.is(reading.items(event.sentence)[to->first], reading.words.here);
  auto stop = here ? dateline_stop(reading) : std::nullopt;
  if (!stop && to) stop = last_foreign_country(event, reading);
  if (stop) event.stops.push_back(std::move(*stop));
}

}  // namespace dateline
