// SPDX-License-Identifier: Apache-2.0
#include "trips/status.h"

#include <algorithm>

#include "trips/event_days.h"

namespace dateline {
namespace {

// How long after an arrival without a stated end the traveller is taken to stay.
constexpr int days_of_an_open_stay = 7;

std::chrono::sys_days day(Date date) { return {date}; }

bool starts_after(const Trip& trip, std::chrono::sys_days today) {
  return trip.start && trip.start->window.earliest && day(*trip.start->window.earliest) > today;
}

bool started_by(const Trip& trip, std::chrono::sys_days day_asked) {
  return trip.start && trip.start->window.latest && day(*trip.start->window.latest) <= day_asked;
}

bool single_day(const Trip& trip) { return trip.start->window.earliest == trip.start->window.latest; }

bool ends_before(const Trip& trip, std::chrono::sys_days today) {
  return trip.end && trip.end->window.latest && day(*trip.end->window.latest) < today;
}

bool ends_on(const Trip& trip, std::chrono::sys_days today) {
  return trip.end && trip.end->window.latest && day(*trip.end->window.latest) == today;
}

bool ends_after(const Trip& trip, std::chrono::sys_days today) {
  return trip.end && trip.end->window.earliest && day(*trip.end->window.earliest) > today;
}

bool any_says(const std::vector<const Event*>& events, TripStatus status) {
  return std::any_of(events.begin(), events.end(),
                     [&](const Event* event) { return event->status == status; });
}

bool came_back(const std::vector<const Event*>& events) {
  return std::any_of(events.begin(), events.end(),
                     [](const Event* event) { return event->kind == EventKind::come_back; });
}

// Whether a place was left and no further stop is told of.
bool left_for_good(const std::vector<const Event*>& events) {
  for (auto event = events.rbegin(); event != events.rend(); ++event) {
    if ((*event)->kind == EventKind::depart) return true;
    if (!(*event)->stops.empty()) return false;
  }
  return false;
}

// "who paid a visit to Oslo, met fishermen during the visit": the setting alone does not make it go on.
bool is_over(const std::vector<const Event*>& events) {
  const bool settings = std::all_of(events.begin(), events.end(), [](const Event* event) {
    return event->status != TripStatus::ongoing || event->told_by == TripReason::setting;
  });
  return settings && std::any_of(events.begin(), events.end(), [](const Event* event) {
           return event->told_by == TripReason::past_tense && event->match.slot("noun") &&
                  !event->stops.empty();
         });
}

// An arrival, a departure for the place or a beginning within the last days, and no word of an end.
bool is_open(const std::vector<const Event*>& events, const Trip& trip, bool completed,
             const std::optional<Date>& document_date) {
  const bool opened =
      std::any_of(events.begin(), events.end(), [](const Event* event) { return event->opens_stay; });
  if (!opened || !completed) return opened;
  const bool closed = trip.end || came_back(events) || left_for_good(events);
  if (closed || !document_date || !trip.start || !single_day(trip)) return false;
  return !started_by(trip, day(*document_date) - std::chrono::days(days_of_an_open_stay + 1));
}

// A return or an end to come says nothing of whether who returns has set out, nor does what was hoped for on
// a journey of the past: "hoped to meet her during the visit last month".
bool is_planned(const std::vector<const Event*>& events, const Trip& trip,
                const std::optional<Date>& document_date) {
  const bool past = document_date && started_by(trip, day(*document_date) - std::chrono::days(1));
  return std::any_of(events.begin(), events.end(), [&](const Event* event) {
    return event->status == TripStatus::planned && event->told_by != TripReason::planned_end &&
           event->kind != EventKind::come_back && (event->match.slot("verb") || !past);
  });
}

// Whether something not planned was done at a place by the document's date.
bool has_begun(const std::vector<const Event*>& events, const Reading& reading) {
  return std::any_of(events.begin(), events.end(), [&](const Event* event) {
    if (event->status == TripStatus::planned || event->stops.empty()) return false;
    const DateWindow* window = start_window(*event, reading);
    return window != nullptr && window->latest && *window->latest <= *reading.analysis.date;
  });
}

bool is_to_end(const std::vector<const Event*>& events) {
  return std::any_of(events.begin(), events.end(),
                     [](const Event* event) { return event->told_by == TripReason::planned_end; });
}

}  // namespace

DecidedStatus status_of(const std::vector<const Event*>& events, const Trip& trip, const Reading& reading) {
  const std::optional<Date>& document_date = reading.analysis.date;
  const bool planned = is_planned(events, trip, document_date);
  const bool completed = any_says(events, TripStatus::completed);
  const bool ongoing = any_says(events, TripStatus::ongoing);
  const bool opened = is_open(events, trip, completed, document_date);
  if (any_says(events, TripStatus::cancelled)) return {TripStatus::cancelled, TripReason::called_off};
  if (document_date) {
    const std::chrono::sys_days today = day(*document_date);
    if (starts_after(trip, today)) return {TripStatus::planned, TripReason::after_document};
    if (ends_before(trip, today)) return {TripStatus::completed, TripReason::before_document};
    if (completed && !planned && ends_on(trip, today)) return {TripStatus::completed, TripReason::ends_today};
    if (trip.start && trip.end) {
      if (started_by(trip, today) || !planned) return {TripStatus::ongoing, TripReason::around_document};
      return {TripStatus::planned, TripReason::planned_wording};
    }
  }
  if (planned && !opened && !completed && !ongoing) {
    if (document_date && has_begun(events, reading)) return {TripStatus::ongoing, TripReason::more_to_come};
    return {TripStatus::planned, TripReason::planned_wording};
  }
  if (document_date) {
    const std::chrono::sys_days today = day(*document_date);
    if (started_by(trip, today - std::chrono::days(days_of_an_open_stay + 1)))
      return {TripStatus::completed, TripReason::long_ago};
    if (ends_on(trip, today)) return {TripStatus::ongoing, TripReason::ends_today};
    if (ends_after(trip, today)) return {TripStatus::ongoing, TripReason::around_document};
  }
  const bool over = completed && !opened && is_over(events);
  if (opened || (ongoing && !over)) return {TripStatus::ongoing, TripReason::stay_goes_on};
  if (!completed && is_to_end(events)) return {TripStatus::ongoing, TripReason::planned_end};
  if (planned && completed && !came_back(events)) return {TripStatus::ongoing, TripReason::more_to_come};
  return {TripStatus::completed, TripReason::no_word_of_end};
}

}  // namespace dateline
