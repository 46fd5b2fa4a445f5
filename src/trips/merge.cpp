// SPDX-License-Identifier: Apache-2.0
#include "trips/merge.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <span>

#include "trips/same_journey.h"
#include "trips/wording.h"

namespace dateline {
namespace {

constexpr std::size_t most_journeys = 64;        // trips, the latest ones, that it is compared with
constexpr std::uint32_t reach_of_departure = 2;  // sentences from a departure to where it leads

bool same_journey(TripDraft& draft, const Event& event, const Reading& reading) {
  const TripReason reason = compare(draft, event, reading);
  if (reading.analysis.explanation != nullptr) draft.considered.push_back({&event, reason});
  return !refuses(reason);
}

// The latest ones, in order.
template <typename Elements>
auto latest(Elements& elements) {
  return std::span(elements).last(std::min(elements.size(), most_journeys));
}

// What the delegation does belongs to the latest journey that it fits.
void join_party(std::vector<TripDraft>& drafts, const Event& event, const Reading& reading) {
  const auto recent = latest(drafts);
  const auto own = std::find_if(recent.rbegin(), recent.rend(),
                                [&](TripDraft& draft) { return same_journey(draft, event, reading); });
  if (own != recent.rend()) own->events.push_back(&event);
}

void join_anonymous(std::vector<TripDraft>& drafts, const Event& event, const Reading& reading) {
  const auto journeys = latest(drafts);
  for (auto draft = journeys.rbegin(); draft != journeys.rend(); ++draft) {
    const auto recent = std::span(draft->events).last(std::min(draft->events.size(), longest_memory));
    const bool known_place = std::any_of(recent.begin(), recent.end(), [&](const Event* known) {
      return !known->stops.empty() && !event.stops.empty() && places_agree(*known, event);
    });
    const bool bare = event.stops.empty() && event.match.slot("noun");
    if ((known_place || bare) && same_journey(*draft, event, reading)) {
      draft->events.push_back(&event);
      return;
    }
  }
}

// "left on Tuesday on a tour", "begins a ten-day tour on Friday": where to is told later.
bool sets_out(const Event& event, const Reading& reading) {
  return event.stops.empty() && (event.kind == EventKind::depart ||
                                 (event.kind == EventKind::note && opens_journey(event, reading)));
}

}  // namespace

std::vector<TripDraft> merge_events(const std::vector<Event>& events, const Reading& reading) {
  std::vector<TripDraft> drafts;
  std::map<Traveller, std::vector<std::size_t>> journeys;  // indices into drafts
  std::map<Traveller, const Event*> departures;            // the latest without a place
  const auto join = [&](const Traveller& traveller, const Event& event) {
    std::vector<std::size_t>& own = journeys[traveller];
    const auto recent = latest(own);
    const auto known = std::find_if(recent.rbegin(), recent.rend(), [&](std::size_t journey) {
      return same_journey(drafts[journey], event, reading);
    });
    if (known != recent.rend()) return drafts[*known].events.push_back(&event);
    if (sets_out(event, reading)) departures[traveller] = &event;
    std::vector<const Event*> told{&event};
    if (adds_only(event)) {
      const auto departure = departures.find(traveller);
      if (event.kind != EventKind::onward || departure == departures.end()) return;
      if (event.sentence > departure->second->sentence + reach_of_departure) return;
      told.insert(told.begin(), departure->second);
    }
    if (event.stops.empty()) return;
    own.push_back(drafts.size());
    drafts.push_back({.traveller = traveller, .events = std::move(told)});
  };
  for (const Event& event : events) {
    if (event.refusal) continue;
    if (event.of_party) {
      join_party(drafts, event, reading);
    } else if (event.travellers.empty() && event.kind != EventKind::along) {
      join_anonymous(drafts, event, reading);
    }
    for (const Traveller& traveller : event.travellers) join(traveller, event);
  }
  return drafts;
}

}  // namespace dateline
