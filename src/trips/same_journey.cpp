// SPDX-License-Identifier: Apache-2.0
#include "trips/same_journey.h"

#include <algorithm>
#include <cstdint>
#include <span>

#include "trips/event_days.h"
#include "trips/stops.h"

namespace dateline {
namespace {

constexpr std::uint32_t reach_of_tour = 4;  // sentences in which a journey under way is told on

bool stops_agree(const Stop& a, const Stop& b) {
  if (a.region != nullptr && b.region != nullptr) return a.region == b.region;
  if (a.region != nullptr)
    return b.destination.country && contains_country(*a.region, *b.destination.country);
  if (b.region != nullptr) return stops_agree(b, a);
  return a.destination.country && a.destination.country == b.destination.country;
}

// Whether no two towns or provinces of one country are told apart: Edmonton may be called off and Montreal
// not.
bool towns_agree(const Event& a, const Event& b) {
  if (a.stops.size() != 1 || b.stops.size() != 1) return true;
  const Stop& one = a.stops.front();
  const Stop& other = b.stops.front();
  if (one.destination.city && other.destination.city) return one.destination.city == other.destination.city;
  return !one.province || !other.province || one.province == other.province;
}

bool to_come(const Event& event) { return event.status == TripStatus::planned; }

bool took_place(const Event& event) {
  return event.opens_stay || event.status == TripStatus::completed || event.status == TripStatus::ongoing;
}

// What was called off is not what took place; what is to come is not what was done before, unless both are
// dated (and dates_agree holds) or one only adds to the other.
bool stages_agree(const Event& a, const Event& b, bool told_on, const Reading& reading) {
  const bool cancelled = a.status == TripStatus::cancelled || b.status == TripStatus::cancelled;
  if (cancelled) return !took_place(a) && !took_place(b) && towns_agree(a, b);
  if (!(to_come(a) && took_place(b)) && !(took_place(a) && to_come(b))) return true;
  if (told_on || adds_only(a) || adds_only(b)) return true;
  if (under_way(a) && to_come(b) && places_agree(a, b)) return true;  // more to come in the same country
  const auto days_a = days_of(a, reading);
  const auto days_b = days_of(b, reading);
  if (!days_a || !days_b) return false;
  // Of a plan, the text does not go on with what was done before.
  return places_agree(a, b) || (took_place(a) && is_short(*days_a) && is_short(*days_b));
}

// Another place, but on the way: "visiting Laos" in the same sentence, the same tense in the same or the next
// sentence, or both dated (and dates_agree holds).
bool is_next_stop(const Event& last, const Event& event, bool told_on, const Reading& reading) {
  if (event.kind == EventKind::along || event.status == TripStatus::cancelled ||
      last.status == TripStatus::cancelled) {
    return false;
  }
  if (told_on) return true;
  const auto days = days_of(last, reading);
  const auto event_days = days_of(event, reading);
  const bool together = last.sentence == event.sentence && to_come(last) == to_come(event);
  if (together || (days && event_days && is_short(*days) && is_short(*event_days))) return true;
  const bool dated = days.has_value();
  const bool event_dated = event_days.has_value();
  const std::uint32_t reach = to_come(last) && to_come(event) ? 3 : 1;
  return to_come(last) == to_come(event) && dated != event_dated && event.sentence <= last.sentence + reach;
}

// "From there he travels to": on from the place just told of.
bool opens_with_from_there(const Event& event, const Reading& reading) {
  const Items& items = reading.items(event.sentence);
  return items.size() > 1 && reading.analysis.token(items[0].first) == "From" &&
         reading.analysis.token(items[1].first) == "there";
}

// "continued his tour with stops in Laos": the tour is one already spoken of.
bool continues(const Event& event, const Reading& reading) {
  const auto verb = event.match.slot("verb");
  const std::uint32_t before = event.match.context.first;
  if (!verb && before == 0) return false;
  const Items& items = reading.items(event.sentence);
  const std::string_view word = reading.analysis.token(items[verb ? verb->first : before - 1].first);
  return word.starts_with("continu") || word.starts_with("resum");
}

// Who has come back goes on another journey.
bool is_over(std::span<const Event* const> events) {
  return std::any_of(events.begin(), events.end(), [](const Event* event) {
    return event->kind == EventKind::come_back && !to_come(*event);
  });
}

}  // namespace

bool places_agree(const Event& a, const Event& b) {
  if (a.stops.empty() || b.stops.empty()) return true;
  for (const Stop& one : a.stops) {
    for (const Stop& other : b.stops) {
      if (stops_agree(one, other)) return true;
    }
  }
  return false;
}

bool adds_only(const Event& event) {
  return event.kind == EventKind::onward || event.kind == EventKind::along || event.kind == EventKind::note ||
         ((event.kind == EventKind::depart || event.kind == EventKind::come_back ||
           event.kind == EventKind::call_off) &&
          event.stops.empty());
}

TripReason compare(const TripDraft& draft, const Event& event, const Reading& reading) {
  const Event& last = *draft.events.back();
  const auto recent = std::span(draft.events).last(std::min(draft.events.size(), longest_memory));
  if (opens_with_from_there(event, reading) && event.sentence == last.sentence + 1) {
    return TripReason::tour_goes_on;
  }
  if (!std::all_of(recent.begin(), recent.end(),
                   [&](const Event* known) { return dates_agree(*known, event, reading); })) {
    return TripReason::dates_apart;
  }
  if (to_come(event) && !event.stops.empty() && is_over(recent)) return TripReason::came_back;
  // A journey under way is told on in what is to come.
  const bool told_on =
      std::any_of(recent.begin(), recent.end(), [](const Event* known) { return under_way(*known); }) &&
      to_come(event) && event.sentence <= last.sentence + reach_of_tour;
  if (!stages_agree(last, event, told_on, reading)) return TripReason::stages_apart;
  if (adds_only(event) && event.kind != EventKind::along) return TripReason::adds_to_journey;
  if (continues(event, reading)) return TripReason::tour_goes_on;
  if (std::any_of(recent.begin(), recent.end(),
                  [&](const Event* known) { return places_agree(*known, event); })) {
    return TripReason::same_place;
  }
  return is_next_stop(last, event, told_on, reading) ? TripReason::next_stop : TripReason::places_apart;
}

}  // namespace dateline
