// SPDX-License-Identifier: Apache-2.0
#include "trips/trips.h"

#include "trips/assembly.h"
#include "trips/destinations.h"
#include "trips/event.h"
#include "trips/merge.h"
#include "trips/timing.h"
#include "trips/traveller.h"
#include "trips/wording.h"

namespace dateline {

std::vector<Trip> find_trips(const Reading& reading) {
  std::vector<Event> events = find_events(reading);
  for (Event& event : events) {
    find_travellers(event, reading);
    find_stops(event, reading);
  }
  for (Event& event : events) {
    std::vector<const Event*> others;
    for (const Event& other : events) {
      if (other.sentence == event.sentence) others.push_back(&other);
    }
    find_timing(event, others, reading);
    read_status(event, reading);
  }
  std::vector<Trip> trips;
  for (const TripDraft& draft : merge_events(events, reading)) {
    if (auto trip = assemble(draft, reading)) trips.push_back(std::move(*trip));
  }
  return trips;
}

}  // namespace dateline
