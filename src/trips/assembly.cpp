// SPDX-License-Identifier: Apache-2.0
#include "trips/assembly.h"

#include <algorithm>
#include <string>

#include "trips/implied_stop.h"
#include "trips/route.h"
#include "trips/status.h"

namespace dateline {
namespace {

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
  trip.destinations = route_of(draft, trip, reading);
  if (trip.destinations.empty()) return std::nullopt;
  result.dates = read_dates(trip, draft, reading);
  const DecidedStatus decided = status_of(draft.events, trip, reading);
  trip.status = decided.status;
  result.status = decided.reason;
  for (const Event* event : draft.events) add_evidence(trip.evidence, evidence_of(*event, reading));
  return result;
}

}  // namespace dateline
