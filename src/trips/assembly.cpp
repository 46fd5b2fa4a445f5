// SPDX-License-Identifier: Apache-2.0
#include "trips/assembly.h"

#include <algorithm>
#include <string>

#include "trips/cues.h"
#include "trips/destinations.h"
#include "trips/event_days.h"
#include "trips/implied_stop.h"
#include "trips/reach.h"
#include "trips/status.h"

namespace dateline {
namespace {

constexpr std::uint32_t longest_phrase = 5;  // items of "after a three-day visit"

bool is_weak(EventKind kind) {
  return kind == EventKind::meet || kind == EventKind::attend || kind == EventKind::stay ||
         kind == EventKind::guest || kind == EventKind::along;
}

bool lies_abroad(const Stop& stop, const Trip& trip) {
  return !trip.home_country || !stop.destination.country || stop.destination.country != trip.home_country;
}

// In the traveller's own country only clauses of travel tell a journey, and those of other kinds its stops.
bool away_from_home(const Stop& stop, EventKind kind, bool travels_within, const Trip& trip) {
  if (lies_abroad(stop, trip)) return true;
  const Destination& destination = stop.destination;
  const bool weak = is_weak(kind) && !travels_within;
  if (trip.home_province) {
    if (stop.province && stop.province != trip.home_province) return true;
    return destination.city.has_value() && !destination.province && !weak;
  }
  return !weak && kind != EventKind::come_back && !stop.capital && (destination.province || destination.city);
}

// Whether a clause of travel has a stop in the traveller's own country.
bool travels_within_country(const TripDraft& draft, const Trip& trip) {
  return std::any_of(draft.events.begin(), draft.events.end(), [&](const Event* event) {
    return std::any_of(event->stops.begin(), event->stops.end(), [&](const Stop& stop) {
      return !is_weak(event->kind) && !lies_abroad(stop, trip) &&
             away_from_home(stop, event->kind, false, trip);
    });
  });
}

// "flew to Hanoi after a visit to Laos", "having visited Laos": told second, done first.
bool comes_first(const Event& event, const Reading& reading) {
  for (const std::uint32_t i : items_before(event.match.context.first + 1, longest_phrase)) {
    const std::string_view word = word_at(i, event, reading);
    if (word == "after" || word == "following" || word == "having") return true;
    if (reading.is_any(reading.items(event.sentence)[i], {reading.words.comma, reading.words.official}))
      return false;
  }
  return false;
}

// Whether all days of `a` lie before those of `b`.
bool is_earlier(const Event& a, const Event& b, const Reading& reading) {
  const auto days_a = days_of(a, reading);
  const auto days_b = days_of(b, reading);
  return days_a && days_b && days_a->latest && days_b->earliest && *days_a->latest < *days_b->earliest;
}

std::vector<const Event*> in_order_of_travel(const TripDraft& draft, const Reading& reading) {
  std::vector<const Event*> events;
  for (const Event* event : draft.events) {
    const auto later = std::find_if(events.begin(), events.end(),
                                    [&](const Event* known) { return is_earlier(*event, *known, reading); });
    const bool swapped =
        !events.empty() && events.back()->sentence == event->sentence && comes_first(*event, reading);
    events.insert(swapped && later == events.end() ? events.end() - 1 : later, event);
  }
  return events;
}

std::vector<Destination> destinations_of(const TripDraft& draft, const Trip& trip, const Reading& reading) {
  std::vector<Stop> stops;
  std::vector<Stop>
      nearby;  // in the traveller's own division: where the journey ends if it goes elsewhere too
  const bool within = travels_within_country(draft, trip);
  for (const Event* event : in_order_of_travel(draft, reading)) {
    for (const Stop& stop : event->stops) {
      if (!away_from_home(stop, event->kind, within, trip)) continue;
      const bool own = trip.home_province && stop.province == trip.home_province;
      add_stop(own ? nearby : stops, stop);
    }
  }
  if (stops.empty()) stops = std::move(nearby);
  std::vector<Destination> result;
  for (const Stop& stop : stops) {
    const bool told_by_country =
        stop.region != nullptr && std::any_of(stops.begin(), stops.end(), [&](const Stop& other) {
          return other.destination.country && contains_country(*stop.region, *other.destination.country);
        });
    if (!told_by_country) result.push_back(stop.destination);
  }
  return result;
}

void read_office(Trip& trip, const Traveller& traveller, const Reading& reading) {
  std::optional<std::uint32_t> title = traveller.title;
  if (traveller.person) {
    const Person& person = reading.people.persons[*traveller.person];
    trip.official = traveller.person;
    trip.traveller = person.name;
    title = person.title;
  }
  const Jurisdiction home = home_of(traveller, reading);
  trip.home_country = home.country;
  trip.home_province = home.province;
  if (traveller.person) {
    const ListedOffice& listed = reading.jurisdictions.listed[*traveller.person];
    trip.from_list = listed.gives;
    if (listed.gives.title) {
      trip.title = std::string(listed.row->title->text);
      trip.role = listed.row->title->role;
    }
  }
  if (title) {
    trip.title = std::string(reading.analysis.text_of(reading.people.titles[*title].tokens));
    trip.role = reading.people.titles[*title].role;
  }
}

// The subject with the name it stands in apposition to: "Wang Ning, party boss of Yunnan".
TokenRange name_of_subject(const Event& event, const Reading& reading) {
  const Items& items = reading.items(event.sentence);
  const Item& subject = items[*event.subject];
  TokenRange range{subject.first, subject.last};
  for (std::uint32_t i = *event.subject; reading.is(subject, reading.words.title) && i-- > 0;) {
    if (!reading.is(items[i], reading.words.official)) continue;
    const bool same = reading.people.names[*items[i].mention].person == event.travellers.front().person;
    if (same) range.first = items[i].first;
    break;
  }
  return range;
}

Evidence evidence_of(const Event& event, const Reading& reading) {
  const Items& items = reading.items(event.sentence);
  std::uint32_t first = items[event.match.context.first].first;
  std::uint32_t last = items[event.match.context.last - 1].last;
  if (event.subject) {
    const TokenRange subject = name_of_subject(event, reading);
    first = std::min(first, subject.first);
    last = std::max(last, subject.last);
  }
  for (const auto& date : {event.timing.start, event.timing.end}) {
    if (!date || reading.dates[*date].sentence != event.sentence) continue;
    first = std::min(first, reading.dates[*date].tokens.first);
    last = std::max(last, reading.dates[*date].tokens.last);
  }
  return {.sentence = event.sentence,
          .span = reading.analysis.span({first, last}),
          .rules = {event.match.rule->name}};
}

// One piece of evidence a sentence.
void add_evidence(std::vector<Evidence>& evidence, Evidence more) {
  if (evidence.empty() || evidence.back().sentence != more.sentence) {
    evidence.push_back(std::move(more));
    return;
  }
  Evidence& last = evidence.back();
  last.span = {std::min(last.span.begin, more.span.begin), std::max(last.span.end, more.span.end)};
  for (const std::string_view rule : more.rules) {
    if (std::find(last.rules.begin(), last.rules.end(), rule) == last.rules.end()) last.rules.push_back(rule);
  }
}

}  // namespace

std::optional<AssembledTrip> assemble(const TripDraft& draft, const Reading& reading) {
  AssembledTrip result;
  Trip& trip = result.trip;
  read_office(trip, draft.traveller, reading);
  trip.destinations = destinations_of(draft, trip, reading);
  if (trip.destinations.empty()) return std::nullopt;
  result.dates = read_dates(trip, draft, reading);
  const DecidedStatus decided = status_of(draft.events, trip, reading);
  trip.status = decided.status;
  result.status = decided.reason;
  for (const Event* event : draft.events) add_evidence(trip.evidence, evidence_of(*event, reading));
  return result;
}

}  // namespace dateline
