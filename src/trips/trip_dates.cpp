// SPDX-License-Identifier: Apache-2.0
#include "trips/trip_dates.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

#include "dates/calendar.h"
#include "dates/date_text.h"

namespace dateline {
namespace {

std::optional<TripDate> stated(const std::optional<std::uint32_t>& date, const Reading& reading) {
  if (!date) return std::nullopt;
  const DateValue& value = reading.dates[*date].value;
  if (!value.window || !value.edtf) return std::nullopt;
  return TripDate{.edtf = *value.edtf, .window = *value.window};
}

bool single_day(const TripDate& date) {
  return date.window.earliest && date.window.earliest == date.window.latest;
}

std::optional<TripDate> derived(const TripDate& from, std::int64_t days) {
  if (!single_day(from)) return std::nullopt;
  const auto day = shifted(*from.window.earliest, Grain::day, days);
  if (!day) return std::nullopt;
  const DateWindow window{*day, *day};
  return TripDate{.edtf = edtf_text(window), .window = window, .basis = Basis::derived};
}

bool before(const TripDate& a, const TripDate& b) {
  return a.window.latest && b.window.earliest && *a.window.latest < *b.window.earliest;
}

// The start of a journey is the earliest of its events' dates, but a day is taken over the month it lies in.
bool better_start(const TripDate& date, const TripDate& known) {
  if (single_day(date) != single_day(known)) return single_day(date);
  return date.window.earliest && known.window.earliest && *date.window.earliest < *known.window.earliest;
}

bool better_end(const TripDate& date, const TripDate& known) {
  if (single_day(date) != single_day(known)) return single_day(date);
  return date.window.latest && known.window.latest && *known.window.latest < *date.window.latest;
}

class DateReader {
 public:
  DateReader(Trip& trip, const TripDraft& draft, const Reading& reading)
      : trip_(trip), events_(draft.events), reading_(reading), last_new_country_(last_new_country()) {}

  void run() {
    for (const Event* event : events_) {
      if (event->timing.days && !trip_.duration_days) trip_.duration_days = event->timing.days;
    }
    for (std::size_t i = 0; i < events_.size(); ++i) read(i);
    if (trip_.start && trip_.end && before(*trip_.end, *trip_.start)) trip_.end.reset();
    add_length();
  }

 private:
  void read(std::size_t i) {
    const Event& event = *events_[i];
    const auto start = stated(event.timing.start, reading_);
    const auto end = stated(event.timing.end, reading_);
    if (event.timing.day_of_journey) {
      if (start || end) read_day_of_journey(start ? *start : *end, *event.timing.day_of_journey);
      return;
    }
    if (event.kind == EventKind::depart) {
      if (start) read_departure(i, *start);
      return;
    }
    if (start) take_start(*start, opens(event));
    if (end) take_end(*end);
  }

  void read_day_of_journey(const TripDate& date, int day) {
    const auto shift = derived(date, day > 0 ? 1 - day : -1 - day);
    if (!shift) return;
    if (day > 0) {
      take_start(day == 1 ? date : *shift, true);
    } else {
      take_end(day == -1 ? date : *shift);
    }
  }

  void read_departure(std::size_t i, const TripDate& date) {
    const bool from_stop = !events_[i]->stops.empty();
    const bool started = trip_.start && before(*trip_.start, date);
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

  static bool opens(const Event& event) {
    return event.kind != EventKind::onward && event.kind != EventKind::along && event.kind != EventKind::meet;
  }

  void take_start(const TripDate& date, bool opens) {
    if (!trip_.start || (opens && better_start(date, *trip_.start))) trip_.start = date;
  }

  void take_end(const TripDate& date) {
    if (!trip_.end || better_end(date, *trip_.end)) trip_.end = date;
  }

  void add_length() {
    if (!trip_.duration_days || *trip_.duration_days == 0) return;
    const std::int64_t days = std::int64_t{*trip_.duration_days} - 1;
    if (trip_.start && !trip_.end) trip_.end = derived(*trip_.start, days);
    if (trip_.end && !trip_.start) trip_.start = derived(*trip_.end, -days);
  }

  Trip& trip_;
  const std::vector<const Event*>& events_;
  const Reading& reading_;
  std::size_t last_new_country_;
};

}  // namespace

void read_dates(Trip& trip, const TripDraft& draft, const Reading& reading) {
  DateReader(trip, draft, reading).run();
}

}  // namespace dateline
