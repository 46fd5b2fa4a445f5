// SPDX-License-Identifier: Apache-2.0
#include "trips/destinations.h"

#include <algorithm>
#include <string>

#include "places/former_states.h"
#include "text/one_line.h"
#include "trips/implied_stop.h"
#include "trips/stops.h"

namespace dateline {
namespace {

// The places whose tokens lie in `range`.
std::vector<const FoundPlace*> places_in(TokenRange range, const Reading& reading) {
  std::vector<const FoundPlace*> result;
  auto at = first_place_from(range.first, reading);
  for (; at != reading.places.end() && at->tokens.first < range.last; ++at) result.push_back(&*at);
  return result;
}

// Whether a stop lies in the country, or for a subnational office in the province, of the traveller.
bool lies_at_home(const Stop& stop, const Event& event, const Reading& reading) {
  return std::any_of(event.travellers.begin(), event.travellers.end(), [&](const Traveller& traveller) {
    const Jurisdiction home = home_of(traveller, reading);
    const auto& country = stop.destination.country;
    if (!home.country || !country || !same_state(*home.country, *country, reading.analysis.date))
      return false;
    return !home.province || !stop.province || home.province == stop.province;
  });
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

TokenRange tokens_of(ItemRange range, const Items& items) {
  return {items[range.first].first, items[range.last - 1].last};
}

// "to Japan via Dubai": what follows "via" comes before.
bool is_on_the_way(const FoundPlace& place, const Reading& reading) {
  return place.tokens.first > 0 && reading.analysis.token(place.tokens.first - 1) == "via";
}

// A town that no gazetteer knows, with the country or province behind it if there is one.
std::optional<Stop> unlisted_stop(ItemRange city, const Event& event, const Reading& reading) {
  const TokenRange tokens = tokens_of(city, reading.items(event.sentence));
  Stop stop{.words = tokens, .reason = TripReason::unlisted};
  stop.destination.city = one_line(reading.analysis.text_of(tokens));
  if (const auto around = event.match.slot("around")) {
    for (const FoundPlace* place : places_in(tokens_of(*around, reading.items(event.sentence)), reading)) {
      const Stop outer = stop_at(*place, reading.analysis);
      stop.destination.country = outer.destination.country;
      stop.destination.province = stop.province = outer.destination.province;
    }
  }
  return stop;
}

// "his tour of Africa, the UK chancellor said": the country is the official's behind it.
bool belongs_to_official(const FoundPlace& place, ItemRange to, const Reading& reading, const Items& items) {
  if (to.last >= items.size() || place.tokens.last != items[to.last].first) return false;
  return reading.is_any(items[to.last], {reading.words.title, reading.words.official});
}

// "a visit to China's first bank" goes to the bank.
bool owns_what_follows(ItemRange to, const Event& event, const Reading& reading) {
  const Items& items = reading.items(event.sentence);
  return to.last < items.size() && reading.analysis.token(items[to.last].first) == "'s";
}

void add_named_stops(Event& event, ItemRange to, const Reading& reading) {
  const Items& items = reading.items(event.sentence);
  TokenRange range = tokens_of(to, items);
  if (is_modifier(to, reading, items)) {
    return decide(event, EventPart::place, to.last - 1, TripReason::modifier, reading);
  }
  if (owns_what_follows(to, event, reading)) {
    range.last = items[to.last - 1].first;
    decide(event, EventPart::place, to.last - 1, TripReason::possessive, reading);
  }
  const FoundPlace* nationality = nullptr;
  for (const FoundPlace* place : places_in(range, reading)) {
    if (!event.stops.empty() && belongs_to_official(*place, to, reading, items)) {
      decide(event, EventPart::place, place->tokens, TripReason::modifier, reading);
    } else if (is_place_of_stay(*place)) {
      add_stop(event.stops, stop_at(*place, reading.analysis));
      if (event.stops.size() > 1 && is_on_the_way(*place, reading))
        std::iter_swap(event.stops.end() - 2, event.stops.end() - 1);
    } else {
      nationality = place;
    }
  }
  if (event.stops.empty() && nationality != nullptr) {
    if (const auto stop = capital_of(*nationality, reading)) event.stops.push_back(*stop);
  }
}

void drop_home(Event& event, const Reading& reading) {
  std::erase_if(event.stops, [&](const Stop& stop) {
    const bool home = lies_at_home(stop, event, reading);
    if (home && stop.words) decide(event, EventPart::place, *stop.words, TripReason::at_home, reading);
    return home;
  });
}

// Whoever has no known home may have left it.
bool comes_from_known_home(const Event& event, const Reading& reading) {
  return !event.travellers.empty() &&
         std::all_of(event.travellers.begin(), event.travellers.end(), [&](const Traveller& traveller) {
           return home_of(traveller, reading).country.has_value();
         });
}

// Whether the only stop that the event goes to is home; those it comes from are the first `before`.
bool is_homeward(const Event& event, std::size_t before, const Reading& reading) {
  const bool moves = event.kind == EventKind::go || event.kind == EventKind::arrive;
  if (!(moves || event.kind == EventKind::leave) || event.stops.size() != before + 1) return false;
  const Stop& stop = event.stops.back();
  const bool whole = !stop.destination.city && !stop.destination.province;
  return (stop.capital || (whole && !moves)) && lies_at_home(stop, event, reading);
}

}  // namespace

bool comes_from_place(const Event& event, const Reading& reading) {
  const auto to = event.match.slot("to");
  return event.kind == EventKind::onward && to && to->first > 0 &&
         reading.is(reading.items(event.sentence)[to->first - 1], reading.words.from);
}

void find_stops(Event& event, const Reading& reading) {
  if (event.kind == EventKind::note) return;
  if (event.kind == EventKind::call_off && !event.match.slot("to")) return;
  if (const auto from = event.match.slot("from")) {
    add_named_stops(event, *from, reading);
    drop_home(event, reading);
    if (!comes_from_known_home(event, reading)) event.stops.clear();
  }
  if (const auto city = event.match.slot("city")) {
    if (auto stop = unlisted_stop(*city, event, reading)) event.stops.push_back(std::move(*stop));
    return;
  }
  const std::size_t before = event.stops.size();
  const auto to = event.match.slot("to");
  if (to) add_named_stops(event, *to, reading);
  if (event.kind == EventKind::depart) return drop_home(event, reading);
  if (is_homeward(event, before, reading)) {
    const auto words = event.stops.back().words;
    if (words) decide(event, EventPart::place, *words, TripReason::homeward, reading);
    event.kind = EventKind::come_back;
    event.stops.pop_back();
    return;
  }
  if (event.stops.size() > before || (to && owns_what_follows(*to, event, reading))) return;
  if (auto stop = implied_stop(event, reading)) event.stops.push_back(std::move(*stop));
}

}  // namespace dateline
