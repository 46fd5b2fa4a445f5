// SPDX-License-Identifier: Apache-2.0
#include "trips/event_days.h"

#include <chrono>
#include <cstdint>

#include "dates/calendar.h"

namespace dateline {
namespace {

constexpr std::int64_t longest_gap = 9;  // days between two stops of one journey
constexpr int longest_stay = 30;         // days of a window that is no vague date, and until a return

const DateWindow* window_of(const std::optional<std::uint32_t>& date, const Reading& reading) {
  if (!date || !reading.dates[*date].value.window) return nullptr;
  return &*reading.dates[*date].value.window;
}

bool before(const std::optional<Date>& a, const std::optional<Date>& b) { return a && b && *a < *b; }

bool overlap(const DateWindow& a, const DateWindow& b) {
  return !before(a.latest, b.earliest) && !before(b.latest, a.earliest);
}

std::chrono::sys_days day(Date date) { return {date}; }

}  // namespace

const DateWindow* start_window(const Event& event, const Reading& reading) {
  return window_of(event.timing.start, reading);
}

std::optional<DateWindow> days_of(const Event& event, const Reading& reading) {
  const DateWindow* start = start_window(event, reading);
  const DateWindow* end = window_of(event.timing.end, reading);
  if (start == nullptr && end == nullptr) return std::nullopt;
  DateWindow days = start != nullptr ? *start : *end;
  if (start != nullptr && end != nullptr) days.latest = end->latest;
  if (event.timing.days && days.latest && end == nullptr) {
    days.latest = shifted(*days.latest, Grain::day, std::int64_t{*event.timing.days} - 1);
  }
  if (event.timing.days && days.earliest && start == nullptr) {
    days.earliest = shifted(*days.earliest, Grain::day, 1 - std::int64_t{*event.timing.days});
  }
  return days;
}

bool is_short(const DateWindow& days) {
  return days.earliest && days.latest &&
         std::chrono::sys_days(*days.latest) - std::chrono::sys_days(*days.earliest) <=
             std::chrono::days(longest_stay);
}

namespace {

// The days two events are compared by: what goes on without a date goes on at the document's date.
std::optional<DateWindow> compared_days(const Event& event, const Event& other, const Reading& reading) {
  const auto days = days_of(event, reading);
  if (days || !under_way(event) || other.status != TripStatus::planned || !reading.analysis.date) return days;
  return DateWindow{reading.analysis.date, reading.analysis.date};
}

}  // namespace

bool dates_agree(const Event& a, const Event& b, const Reading& reading) {
  auto days_a = compared_days(a, b, reading);
  const auto days_b = compared_days(b, a, reading);
  if (!days_a || !days_b) return true;
  if (is_short(*days_a) && is_short(*days_b)) {
    const bool returns = a.kind == EventKind::come_back || b.kind == EventKind::come_back;
    const std::int64_t gap = returns ? longest_stay : longest_gap;
    days_a->earliest = shifted(*days_a->earliest, Grain::day, -gap);
    days_a->latest = shifted(*days_a->latest, Grain::day, gap);
  }
  return overlap(*days_a, *days_b);
}

bool reaches_today(const Event& event, const Reading& reading) {
  const DateWindow* window = start_window(event, reading);
  const auto& today = reading.analysis.date;
  if (window == nullptr || !today || !window->earliest || !window->latest) return false;
  return *window->earliest < *today && *today <= *window->latest;
}

bool just_now(const Event& event, const Reading& reading) {
  const DateWindow* window = start_window(event, reading);
  if (window == nullptr || !reading.analysis.date) return false;
  return window->earliest && window->earliest == window->latest &&
         day(*reading.analysis.date) - day(*window->earliest) <= std::chrono::days(1);
}

bool reaches_ahead(const Event& event, const Reading& reading) {
  const DateWindow* window = start_window(event, reading);
  if (window == nullptr || !reading.analysis.date) return false;
  return !window->latest || day(*window->latest) > day(*reading.analysis.date);
}

}  // namespace dateline
