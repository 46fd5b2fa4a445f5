// SPDX-License-Identifier: Apache-2.0
#include "trips/trips.h"

#include "trips/assembly.h"
#include "trips/destinations.h"
#include "trips/event.h"
#include "trips/explain.h"
#include "trips/merge.h"
#include "trips/participants.h"
#include "trips/party.h"
#include "trips/timing.h"
#include "trips/traveller.h"
#include "trips/wording.h"

namespace dateline {

std::vector<Trip> find_trips(const Reading& reading) {
  std::vector<Event> events = find_events(reading);
  const Event* earlier = nullptr;
  for (Event& event : events) {
    find_travellers(event, reading);
    if (earlier != nullptr && earlier->sentence != event.sentence) earlier = nullptr;
    event.of_party = event.travellers.empty() && is_of_party(event, earlier, reading);
    find_stops(event, reading);
    drop_hosts(event, reading);
    earlier = &event;
  }
  for (std::size_t first = 0; first < events.size();) {
    std::size_t last = first;
    std::vector<const Event*> together;  // the events of one sentence: they stand side by side
    for (; last < events.size() && events[last].sentence == events[first].sentence; ++last) {
      together.push_back(&events[last]);
    }
    for (; first < last; ++first) {
      find_timing(events[first], together, reading);
      read_status(events[first], reading);
    }
  }
  const std::vector<TripDraft> drafts = merge_events(events, reading);
  std::vector<std::optional<AssembledTrip>> assembled;
  for (const TripDraft& draft : drafts) assembled.push_back(assemble(draft, reading));
  if (reading.analysis.explanation != nullptr) explain_trips({events, drafts, assembled}, reading);
  std::vector<Trip> trips;
  for (auto& made : assembled) {
    if (made) trips.push_back(std::move(made->trip));
  }
  return trips;
}

}  // namespace dateline
