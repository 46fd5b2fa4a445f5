// SPDX-License-Identifier: Apache-2.0
#include "trips/length.h"

#include <algorithm>
#include <charconv>

#include "trips/reach.h"

namespace dateline {
namespace {

class LengthSearch {
 public:
  LengthSearch(Event& event, const Surroundings& around)
      : event_(event),
        around_(around),
        reading_(around.reading),
        words_(around.reading.words),
        items_(around.items) {}

  void run() {
    find_days();
    find_day_of_journey();
  }

 private:
  void find_days() {
    if (take_days_before()) return;
    for (std::uint32_t i = event_.match.context.first; i < event_.match.context.last; ++i) {
      if (is(i, words_.duration) && take_days(i)) return;
    }
    for (const std::uint32_t i : around_.behind()) {
      if (around_.in_other_event(i) || is(i, words_.clause_cue) || is(i, words_.report_verb)) return;
      const bool of_journey = is(i, words_.duration) && (behind_for(i) || before_trip_noun(i));
      if (of_journey && take_days(i)) return;
    }
  }

  // "a four-day, three-country" before the noun: back over the noun phrase's words.
  bool take_days_before() {
    const std::uint32_t first = event_.match.context.first;
    if (!is(first, words_.trip_noun)) return false;
    for (const std::uint32_t i : items_before(first, 7)) {
      if (reading_.is_any(items_[i], {words_.object_cue, words_.clause_cue, words_.official, words_.the}))
        return false;
      if (is(i, words_.duration) && take_days(i)) return true;
    }
    return false;
  }

  // "on the last day of a week-long trip" behind the event's words
  [[nodiscard]] std::optional<std::uint32_t> day_behind() const {
    for (const std::uint32_t i : around_.behind()) {
      if (around_.in_other_event(i) || is(i, words_.clause_cue) || is(i, words_.report_verb)) break;
      if (i + 2 >= items_.size() || !is(i, words_.journey_day)) continue;
      if (around_.word(i + 1) == "day" && is(i + 2, words_.of) && before_trip_noun(i + 2)) return i;
    }
    return std::nullopt;
  }

  // "entered the third day of" before the event's words
  [[nodiscard]] std::optional<std::uint32_t> day_before() const {
    const std::uint32_t first = event_.match.context.first;
    if (first < 3 || !is(first - 1, words_.of) || around_.word(first - 2) != "day") return std::nullopt;
    return is(first - 3, words_.journey_day) ? std::optional(first - 3) : std::nullopt;
  }

  // "the second day of", "the last day of"
  void find_day_of_journey() {
    const auto slot = event_.match.slot("day");
    auto which = slot ? std::optional(slot->first) : day_behind();
    if (!which) which = day_before();
    if (!which) return;
    if (const auto value = reading_.value(items_[*which], words_.journey_day)) {
      int day = 0;
      const auto [end, error] = std::from_chars(value->data(), value->data() + value->size(), day);
      if (error == std::errc()) event_.timing.day_of_journey = day;
    }
  }

  bool take_days(std::uint32_t i) {
    if (!items_[i].mention) return false;
    const auto days = reading_.dates[*items_[i].mention].value.days;
    if (!days) return false;
    decide(event_, EventPart::length, i, TripReason::length, reading_);
    event_.timing.days = *days;
    event_.timing.days_of_tour = behind_leg(i);
    return true;
  }

  // "the penultimate stop on a 10-day tour": the days are not counted from this stop.
  [[nodiscard]] bool behind_leg(std::uint32_t i) const {
    for (const std::uint32_t k : items_before(i, 5)) {
      if (around_.word(k) == "part") return true;
      if (around_.word(k) == "stop" || around_.word(k) == "leg" || around_.word(k) == "stage")
        return k == 0 || around_.word(k - 1) != "first";
    }
    return false;
  }

  [[nodiscard]] bool behind_for(std::uint32_t i) const { return i > 0 && around_.word(i - 1) == "for"; }

  [[nodiscard]] bool before_trip_noun(std::uint32_t i) const {
    for (const std::uint32_t next : items_from(i + 1, 5, items_.size())) {
      if (is(next, words_.trip_noun)) return true;
      if (is(next, words_.punctuation) && !is(next, words_.comma)) return false;
    }
    return false;
  }

  [[nodiscard]] bool is(std::uint32_t i, ClassId cls) const { return around_.is(i, cls); }

  Event& event_;
  const Surroundings& around_;
  const Reading& reading_;
  const TripVocabulary& words_;
  const Items& items_;
};

}  // namespace

void find_length(Event& event, const Surroundings& around) { LengthSearch(event, around).run(); }

}  // namespace dateline
