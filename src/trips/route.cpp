// SPDX-License-Identifier: Apache-2.0
#include "trips/route.h"

#include <algorithm>

#include "places/former_states.h"
#include "trips/cues.h"
#include "trips/destinations.h"
#include "trips/event_days.h"
#include "trips/reach.h"
#include "trips/stops.h"

namespace dateline {
namespace {

constexpr std::uint32_t longest_phrase = 5;       // items of "after a three-day visit"
constexpr std::ptrdiff_t longest_look_back = 16;  // events that a dated one is put before

bool is_weak(EventKind kind) {
  return kind == EventKind::meet || kind == EventKind::attend || kind == EventKind::stay ||
         kind == EventKind::guest || kind == EventKind::along;
}

// "flew to Hanoi after a visit to Laos", "having visited Laos", "from Laos": told second, done first.
bool comes_first(const Event& event, const Reading& reading) {
  if (comes_from_place(event, reading)) return true;
  for (const std::uint32_t i : items_before(event.match.context.first + 1, longest_phrase)) {
    const std::string_view word = word_at(i, event, reading);
    if (word == "after" || word == "following" || word == "having") return true;
    const Item& item = reading.items(event.sentence)[i];
    if (reading.is_any(item, {reading.words.comma, reading.words.official})) return false;
    // "the first stop after France on a tour that ends in Hungary"
    if (i < event.match.context.first && reading.is(item, reading.words.country)) return false;
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
    const auto recent = events.end() - std::min(std::ssize(events), longest_look_back);
    const auto later = std::find_if(recent, events.end(),
                                    [&](const Event* known) { return is_earlier(*event, *known, reading); });
    const bool swapped =
        !events.empty() && event->sentence <= events.back()->sentence + 1 && comes_first(*event, reading);
    events.insert(swapped && later == events.end() ? events.end() - 1 : later, event);
  }
  return events;
}

class RouteReader {
 public:
  RouteReader(const TripDraft& draft, const Trip& trip, const Reading& reading)
      : draft_(draft), trip_(trip), reading_(reading), travels_within_(travels_within()) {}

  [[nodiscard]] std::vector<Stop> stops() const {
    std::vector<Stop> result;
    std::vector<Stop> nearby;  // in the own division: where the journey ends if it goes elsewhere too
    for (const Event* event : in_order_of_travel(draft_, reading_)) {
      for (const Stop& stop : event->stops) {
        if (!away_from_home(stop, event->kind, travels_within_)) continue;
        const bool own = trip_.home_province && stop.province == trip_.home_province;
        add_stop(own ? nearby : result, stop);
      }
    }
    return result.empty() ? nearby : result;
  }

 private:
  [[nodiscard]] bool lies_abroad(const Stop& stop) const {
    const auto& country = stop.destination.country;
    return !trip_.home_country || !country ||
           !same_state(*country, *trip_.home_country, reading_.analysis.date);
  }

  [[nodiscard]] bool away_from_home(const Stop& stop, EventKind kind, bool travels_within) const {
    if (lies_abroad(stop)) return true;
    const Destination& destination = stop.destination;
    const bool weak = is_weak(kind) && !travels_within;
    if (trip_.home_province) {
      if (stop.province && stop.province != trip_.home_province) return true;
      return destination.city.has_value() && !destination.province && !weak;
    }
    return !weak && kind != EventKind::come_back && !stop.capital &&
           (destination.province || destination.city);
  }

  // Whether a clause of travel has a stop in the traveller's own country.
  [[nodiscard]] bool travels_within() const {
    return std::any_of(draft_.events.begin(), draft_.events.end(), [&](const Event* event) {
      return !is_weak(event->kind) &&
             std::any_of(event->stops.begin(), event->stops.end(), [&](const Stop& stop) {
               return !lies_abroad(stop) && away_from_home(stop, event->kind, false);
             });
    });
  }

  const TripDraft& draft_;
  const Trip& trip_;
  const Reading& reading_;
  bool travels_within_;
};

}  // namespace

std::vector<Destination> route_of(const TripDraft& draft, const Trip& trip, const Reading& reading) {
  const std::vector<Stop> stops = RouteReader(draft, trip, reading).stops();
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

}  // namespace dateline
