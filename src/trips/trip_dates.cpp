// SPDX-License-Identifier: Apache-2.0
#include "trips/trip_dates.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

#include "trips/cues.h"
#include "trips/destinations.h"
#include "trips/known_date.h"
#include "trips/reach.h"

namespace dateline {
namespace {

constexpr std::uint32_t last_sentence_of_lead = 3;  // headline and dateline among them

// "a three-day visit to Egypt as part of a tour of Asia and Africa" is a part of the trip.
bool covers(const Event& event, const Trip& trip) {
  const auto reaches = [&](const Destination& destination) {
    return std::any_of(event.stops.begin(), event.stops.end(), [&](const Stop& stop) {
      return stop.region != nullptr || stop.destination.country == destination.country;
    });
  };
  return event.stops.empty() || std::all_of(trip.destinations.begin(), trip.destinations.end(), reaches);
}

class DateReader {
 public:
  DateReader(const TripDraft& draft, const Reading& reading)
      : events_(draft.events), reading_(reading), last_new_country_(last_new_country()) {}

  DateOrigins read_into(Trip& trip) {
    for (const Event* event : events_) {
      if (event->timing.days && length_ == nullptr && covers(*event, trip)) length_ = event;
    }
    for (std::size_t i = 0; i < events_.size(); ++i) read(i);
    if (start_ && end_ && before(end_->value, start_->value)) end_.reset();
    DateOrigins origins{.length = length_};
    if (length_ != nullptr) {
      trip.duration_days = length_->timing.days;
      add_length();
    }
    if (start_) {
      trip.start = start_->value;
      origins.start = start_->origin;
    }
    if (end_) {
      trip.end = end_->value;
      origins.end = end_->origin;
    }
    return origins;
  }

 private:
  void read(std::size_t i) {
    const Event& event = *events_[i];
    const auto start = stated(event, event.timing.start, reading_);
    const auto end = stated(event, event.timing.end, reading_);
    if (event.timing.day_of_journey) {
      const auto day = start ? start : end ? end : today(event);
      if (day) read_day_of_journey(*day, *event.timing.day_of_journey);
      return;
    }
    if (event.kind == EventKind::depart) {
      if (start) read_departure(i, *start);
      return;
    }
    if (start && !comes_from_place(event, reading_) && !is_later_stop(event, start->value) &&
        !is_day_within(event))
      take_start(*start, opens(event) || begins(event));
    if (end) take_end(*end);
    if (!end && !start && is_winding_up(event)) {
      if (const auto day = today(event)) take_end(*day);
    }
  }

  // The document's day, for what its lead tells without a date in the sentence.
  [[nodiscard]] std::optional<KnownDate> today(const Event& event) const {
    const Items& items = reading_.items(event.sentence);
    const bool dated = std::any_of(items.begin(), items.end(), [&](const Item& item) {
      return reading_.is_any(item, {reading_.words.date, reading_.words.time});
    });
    return dated || event.sentence > last_sentence_of_lead ? std::nullopt : document_day(event, reading_);
  }

  // "X, winding up a visit to Y, said"
  [[nodiscard]] bool is_winding_up(const Event& event) const {
    const auto verb = event.match.slot("verb");
    return verb && event.status == TripStatus::ongoing && !event.stops.empty() &&
           reading_.is(reading_.items(event.sentence)[verb->first], reading_.words.end_verb);
  }

  void read_day_of_journey(const KnownDate& date, int day) {
    const auto shift = derived(date, day > 0 ? 1 - day : -1 - day, TripReason::day_of_journey);
    if (!shift) return;
    if (day > 0) {
      take_start(day == 1 ? date : *shift, true);
    } else {
      take_end(day == -1 ? date : *shift);
    }
  }

  void read_departure(std::size_t i, const KnownDate& date) {
    const bool from_stop = !events_[i]->stops.empty();
    const bool started = start_ && before(start_->value, date.value);
    if (!from_stop && !started) {
      take_start(date, true);
    } else if (i >= last_new_country_) {
      take_end(date);
    }
  }

  // The last event that has a country no event before it has; 0 where none has.
  [[nodiscard]] std::size_t last_new_country() const {
    std::vector<std::string_view> known;
    std::size_t last = 0;
    for (std::size_t i = 0; i < events_.size(); ++i) {
      for (const Stop& stop : events_[i]->stops) {
        const auto& country = stop.destination.country;
        if (!country || std::find(known.begin(), known.end(), *country) != known.end()) continue;
        known.push_back(*country);
        last = i;
      }
    }
    return last;
  }

  [[nodiscard]] bool took_place(const Event& event) const {
    if (event.opens_stay) return true;
    if (event.told_by == TripReason::guest && event.kind != EventKind::guest)
      return false;  // "ends in Panama"
    if (event.status != TripStatus::ongoing && event.status != TripStatus::completed) return false;
    return event.kind != EventKind::visit || event.match.slot("verb") || is_on(event);
  }

  // "on a visit to Peru" may be said of a visit to come, "is on a visit to Peru" is not.
  [[nodiscard]] bool is_on(const Event& event) const {
    const auto before = items_before(event.match.context.first + 1, 5);
    return std::any_of(before.begin(), before.end(), [&](std::uint32_t i) {
      const std::string_view word = word_at(i, event, reading_);
      return word == "is" || word == "are";
    });
  }

  // "is on a visit to Peru and will go to Cusco on Friday": Friday is not when it began.
  [[nodiscard]] bool is_later_stop(const Event& event, const TripDate& date) const {
    if (took_place(event) || !reading_.analysis.date) return false;
    if (!date.window.earliest || *date.window.earliest <= *reading_.analysis.date) return false;
    return std::any_of(events_.begin(), events_.end(),
                       [&](const Event* other) { return took_place(*other); });
  }

  // "on a four-day visit, met her on Tuesday": some day of the four.
  [[nodiscard]] bool is_day_within(const Event& event) const {
    const bool weak =
        event.kind == EventKind::meet || event.kind == EventKind::attend || event.kind == EventKind::along;
    return weak && length_ != nullptr && *length_->timing.days > 1 && !begins(event);
  }

  [[nodiscard]] bool begins(const Event& event) const {
    const auto verb = event.match.slot("verb");
    return verb && reading_.is(reading_.items(event.sentence)[verb->first], reading_.words.start_verb);
  }

  static bool opens(const Event& event) {
    return event.kind != EventKind::onward && event.kind != EventKind::along && event.kind != EventKind::meet;
  }

  void take_start(const KnownDate& date, bool opens) {
    if (!start_ || (opens && better_start(date.value, start_->value))) start_ = date;
  }

  void take_end(const KnownDate& date) {
    if (!end_ || better_end(date.value, end_->value)) end_ = date;
  }

  void add_length() {
    if (length_->timing.days == 0U || length_->timing.days_of_tour) return;
    const std::int64_t days = std::int64_t{*length_->timing.days} - 1;
    if (start_ && !end_) end_ = derived(*start_, days, TripReason::from_length);
    if (end_ && !start_) start_ = derived(*end_, -days, TripReason::from_length);
  }

  const std::vector<const Event*>& events_;
  const Reading& reading_;
  std::size_t last_new_country_;
  const Event* length_ = nullptr;  // that states it
  std::optional<KnownDate> start_;
  std::optional<KnownDate> end_;
};

}  // namespace

DateOrigins read_dates(Trip& trip, const TripDraft& draft, const Reading& reading) {
  return DateReader(draft, reading).read_into(trip);
}

}  // namespace dateline
