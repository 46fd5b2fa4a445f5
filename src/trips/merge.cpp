// SPDX-License-Identifier: Apache-2.0
#include "trips/merge.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <span>

#include "trips/implied_stop.h"
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

// Joins the events of all travellers.
class Merger {
 public:
  explicit Merger(const Reading& reading) : reading_(reading) {}

  void add(const Event& event) {
    if (event.of_party) {
      join_party(drafts_, event, reading_);
    } else if (event.travellers.empty() && event.kind != EventKind::along) {
      join_anonymous(drafts_, event, reading_);
    }
    for (const Traveller& traveller : event.travellers) join(traveller, event);
  }

  std::vector<TripDraft> take() { return std::move(drafts_); }

 private:
  void join(const Traveller& traveller, const Event& event) {
    std::vector<std::size_t>& own = journeys_[traveller];
    const auto recent = latest(own);
    const auto known = std::find_if(recent.rbegin(), recent.rend(), [&](std::size_t journey) {
      return same_journey(drafts_[journey], event, reading_);
    });
    if (known != recent.rend()) return drafts_[*known].events.push_back(&event);
    if (event.stops.empty()) {
      if (event.kind == EventKind::come_back || sets_out(event, reading_)) placeless_[traveller] = &event;
      return;
    }
    const Event* before = event_before(traveller, event);
    const bool goes_on = before != nullptr && event.kind == EventKind::onward;
    if (adds_only(event) && !goes_on && !acts_abroad(event, reading_)) return;
    own.push_back(drafts_.size());
    drafts_.push_back({.traveller = traveller, .events = {&event}});
    if (before != nullptr) drafts_.back().events.insert(drafts_.back().events.begin(), before);
  }

  // The departure or return that this place is of: "left on Tuesday. His first stop is Peru", "returned home
  // on Tuesday after a visit to Peru".
  [[nodiscard]] const Event* event_before(const Traveller& traveller, const Event& event) const {
    const auto found = placeless_.find(traveller);
    if (found == placeless_.end()) return nullptr;
    const bool returned = found->second->kind == EventKind::come_back;
    if (!returned && !adds_only(event)) return nullptr;
    const std::uint32_t reach = returned ? 0 : reach_of_departure;
    return event.sentence <= found->second->sentence + reach ? found->second : nullptr;
  }

  const Reading& reading_;
  std::vector<TripDraft> drafts_;
  std::map<Traveller, std::vector<std::size_t>> journeys_;  // indices into drafts
  std::map<Traveller, const Event*> placeless_;             // the latest departure or return without a place
};

}  // namespace

std::vector<TripDraft> merge_events(const std::vector<Event>& events, const Reading& reading) {
  Merger merger(reading);
  for (const Event& event : events) {
    if (!event.refusal) merger.add(event);
  }
  return merger.take();
}

}  // namespace dateline
