// SPDX-License-Identifier: Apache-2.0
#include "trips/implied_stop.h"

#include <algorithm>

#include "places/former_states.h"
#include "trips/stops.h"

namespace dateline {
namespace {

constexpr std::uint32_t last_sentence_of_lead = 5;  // talks told of later were often held elsewhere
constexpr std::uint32_t reach_of_subject = 8;       // items between who acts abroad and the verb
constexpr std::size_t longest_look_back = 50;       // places before "the country" that are looked at

bool is_home(const Event& event, const Reading& reading, std::string_view country) {
  return std::any_of(event.travellers.begin(), event.travellers.end(), [&](const Traveller& traveller) {
    const auto home = home_of(traveller, reading).country;
    return home && same_state(*home, country, reading.analysis.date);
  });
}

Stop because(TripReason reason, Stop stop) {
  stop.reason = reason;
  return stop;
}

std::optional<Stop> dateline_stop(const Reading& reading) {
  for (const FoundPlace& place : reading.places) {
    const Zone zone = reading.analysis.segmented.sentences[place.sentence].zone;
    if (zone != Zone::dateline || !is_place_of_stay(place)) continue;
    return because(TripReason::dateline, stop_at(place, reading.analysis));
  }
  return std::nullopt;
}

std::vector<FoundPlace>::const_iterator first_place_of(const Event& event, const Reading& reading) {
  return first_place_from(reading.items(event.sentence)[event.match.context.first].first, reading);
}

// What `stop_of` makes of the last place before the event that it makes a stop of.
template <typename StopOf>
std::optional<Stop> last_stop_before(const Event& event, const Reading& reading, StopOf stop_of) {
  auto place = first_place_of(event, reading);
  for (std::size_t looked = 0; place != reading.places.begin() && looked < longest_look_back; ++looked) {
    if (auto stop = stop_of(*--place)) return stop;
  }
  return std::nullopt;
}

// The last country that is not the traveller's own, by name, or in the event's sentence by nationality.
std::optional<Stop> last_foreign_country(const Event& event, const Reading& reading) {
  return last_stop_before(event, reading, [&](const FoundPlace& place) -> std::optional<Stop> {
    const PlaceType type = place.place->type;
    const bool told =
        type == PlaceType::country || (type == PlaceType::demonym && place.sentence == event.sentence);
    if (!told || is_home(event, reading, place.place->code.substr(0, 2))) return std::nullopt;
    return because(TripReason::country_before, stop_at(place, reading.analysis));
  });
}

std::optional<Stop> last_city(const Event& event, const Reading& reading) {
  return last_stop_before(event, reading, [&](const FoundPlace& place) -> std::optional<Stop> {
    if (place.place->type != PlaceType::city) return std::nullopt;
    return because(TripReason::city_before, stop_at(place, reading.analysis));
  });
}

// The country of another official in the sentence, who receives the guest.
std::optional<Stop> host_country(const Event& event, const Reading& reading) {
  for (const Item& item : reading.items(event.sentence)) {
    if (!reading.is(item, reading.words.official) || !item.mention) continue;
    const std::uint32_t person = reading.people.names[*item.mention].person;
    const auto country = reading.jurisdictions.by_person[person].country;
    if (!country || is_home(event, reading, *country)) continue;
    return Stop{.destination = {.country = country},
                .words = TokenRange{item.first, item.last},
                .reason = TripReason::host};
  }
  return std::nullopt;
}

// Whether all of the event's people are known to have come from another country than this.
bool all_from_abroad(const Event& event, const Reading& reading, std::string_view country) {
  return !event.travellers.empty() &&
         std::all_of(event.travellers.begin(), event.travellers.end(), [&](const Traveller& traveller) {
           const auto home = home_of(traveller, reading).country;
           return home && home != country && !is_resident(traveller, reading);
         });
}

// Whether some of the event's people are at home in this country and others are not.
bool hosts_others(const Event& event, const Reading& reading, std::string_view country) {
  bool host = false;
  bool other = false;
  for (const Traveller& traveller : event.travellers) {
    const auto home = home_of(traveller, reading).country;
    host |= home == country;
    other |= home && home != country && !is_resident(traveller, reading);
  }
  return host && other;
}

// "In Vientiane, X met Y": not where the article was written.
bool is_set_elsewhere(const Event& event, const Reading& reading, std::string_view country) {
  const std::uint32_t begin = reading.items(event.sentence)[event.match.context.first].first;
  const std::uint32_t first = reading.analysis.segmented.sentences[event.sentence].first;
  for (auto place = first_place_from(first, reading);
       place != reading.places.end() && place->tokens.first < begin; ++place) {
    const PlaceType type = place->place->type;
    if (type != PlaceType::city && type != PlaceType::country) continue;
    if (place->tokens.first == 0 || place->place->code == country) continue;
    const std::string_view before = reading.analysis.token(place->tokens.first - 1);
    if (before == "in" || before == "In") return true;
  }
  return false;
}

// "here" in a text without a dateline.
std::optional<Stop> place_of_report(const Event& event, const Reading& reading) {
  const auto country_of = [&](const FoundPlace& place) -> std::optional<Stop> {
    if (place.place->type == PlaceType::region) return std::nullopt;
    const std::string_view country = place.place->code.substr(0, 2);
    if (is_home(event, reading, country)) return std::nullopt;
    return Stop{.destination = {.country = country}, .words = place.tokens, .reason = TripReason::report};
  };
  if (auto stop = last_stop_before(event, reading, country_of)) return stop;
  auto place = first_place_of(event, reading);
  for (; place != reading.places.end() && place->sentence == event.sentence; ++place) {
    if (auto stop = country_of(*place)) return stop;
  }
  return std::nullopt;
}

}  // namespace

std::vector<FoundPlace>::const_iterator first_place_from(std::uint32_t token, const Reading& reading) {
  return std::lower_bound(reading.places.begin(), reading.places.end(), token,
                          [](const FoundPlace& place, std::uint32_t at) { return place.tokens.first < at; });
}

bool is_resident(const Traveller& traveller, const Reading& reading) {
  return role_of(traveller, reading) == "ambassador";
}

bool acts_abroad(const Event& event, const Reading& reading) {
  if (event.kind != EventKind::along || event.stops.empty() || !event.subject) return false;
  const ItemRange context = event.match.context;
  const bool ahead = *event.subject >= context.last;  // "At talks in Oslo, the minister said"
  if (!event.match.slot("verb") && !event.match.slot("noun")) return false;
  const std::uint32_t begin = event.anchor();
  if ((ahead ? *event.subject - context.last : begin - std::min(begin, *event.subject)) > reach_of_subject)
    return false;
  const Item& subject = reading.items(event.sentence)[*event.subject];
  return reading.is_any(subject,
                        {reading.words.official, reading.words.title, reading.words.he, reading.words.she}) &&
         std::all_of(event.stops.begin(), event.stops.end(), [&](const Stop& stop) {
           const Destination& place = stop.destination;
           return place.city && place.country && all_from_abroad(event, reading, *place.country);
         });
}

bool is_place_of_stay(const FoundPlace& place) { return place.place->type != PlaceType::demonym; }

Jurisdiction home_of(const Traveller& traveller, const Reading& reading) {
  return traveller.person ? reading.jurisdictions.by_person[*traveller.person]
                          : reading.jurisdictions.by_title[*traveller.title];
}

std::string_view role_of(const Traveller& traveller, const Reading& reading) {
  const auto title = traveller.person ? reading.people.persons[*traveller.person].title : traveller.title;
  return title ? reading.people.titles[*title].role : std::string_view();
}

std::optional<Stop> capital_of(const FoundPlace& demonym, const Reading& reading) {
  Stop stop{.destination = {.country = demonym.place->code.substr(0, 2)},
            .words = demonym.tokens,
            .reason = TripReason::capital};
  if (auto dateline = dateline_stop(reading)) {
    if (dateline->destination.country == stop.destination.country && dateline->destination.city)
      return dateline;
  }
  return stop;
}

std::optional<Stop> implied_stop(const Event& event, const Reading& reading) {
  const auto to = event.match.slot("to");
  const Items& items = reading.items(event.sentence);
  const bool here = !to || reading.is(items[to->first], reading.words.here);
  auto dateline = here ? dateline_stop(reading) : std::nullopt;
  switch (event.kind) {
    case EventKind::meet:
      if (!dateline || !dateline->destination.country) return std::nullopt;
      if (to)
        return all_from_abroad(event, reading, *dateline->destination.country) ? dateline : std::nullopt;
      if (event.sentence > last_sentence_of_lead ||
          is_set_elsewhere(event, reading, *dateline->destination.country)) {
        return std::nullopt;
      }
      return hosts_others(event, reading, *dateline->destination.country) ? dateline : std::nullopt;
    case EventKind::guest:
    case EventKind::arrive:
      break;
    default:
      if (!to) return std::nullopt;
  }
  if (dateline) return dateline;
  if (event.kind == EventKind::guest) {
    if (auto stop = host_country(event, reading)) return stop;
  }
  if (here) return place_of_report(event, reading);
  if (reading.is(items[to->last - 1], reading.words.city)) return last_city(event, reading);
  return last_foreign_country(event, reading);
}

}  // namespace dateline
