// SPDX-License-Identifier: Apache-2.0
#include "trips/timing.h"

#include <algorithm>

#include "trips/date_use.h"
#include "trips/length.h"
#include "trips/reach.h"
#include "trips/surroundings.h"

namespace dateline {
namespace {

constexpr std::uint32_t reach_before = 12;
constexpr std::uint32_t longest_range = 3;    // items from "May 6" to "9" in "May 6 to 9"
constexpr std::uint32_t longest_opening = 5;  // items of "On Tuesday, April 4,"

class TimingSearch {
 public:
  TimingSearch(Event& event, const Surroundings& around)
      : event_(event),
        around_(around),
        reading_(around.reading),
        words_(around.reading.words),
        items_(around.items) {}

  void run() {
    const ItemRange inside = event_.match.context;
    for (std::uint32_t i = inside.first; i < inside.last; ++i) {
      if (take(i, TripReason::inside)) return;
    }
    if (take_behind() || take_before()) return;
    if (is_closing_phrase()) take_statement();
  }

 private:
  void pass_over(std::uint32_t item, TripReason reason) const {
    decide(event_, EventPart::date, item, reason, reading_);
  }

  [[nodiscard]] bool is(std::uint32_t i, ClassId cls) const { return around_.is(i, cls); }

  // A date that can be placed on the calendar and is no date of a statement.
  [[nodiscard]] const FoundDate* usable_date(std::uint32_t i) const {
    if (!reading_.is_any(items_[i], {words_.date, words_.time}) || !items_[i].mention) return nullptr;
    const FoundDate& date = reading_.dates[*items_[i].mention];
    const auto refusal = why_unusable(i, date, around_);
    if (refusal) pass_over(i, *refusal);
    return refusal ? nullptr : &date;
  }

  bool take(std::uint32_t i, TripReason reason) {
    const FoundDate* date = usable_date(i);
    if (date == nullptr) return false;
    decide(event_, EventPart::date, i, reason, reading_);
    const std::uint32_t index = *items_[i].mention;
    if (date->range_end) {
      event_.timing.start = index;
      event_.timing.end = *date->range_end;
    } else if (const auto first = range_before(i)) {
      event_.timing.start = *first;
      event_.timing.end = index;
    } else if (i + 2 < items_.size() && is(i + 1, words_.conjunction_and) && usable_date(i + 2) != nullptr) {
      event_.timing.start = index;  // "on September 3 and 4"
      event_.timing.end = *items_[i + 2].mention;
    } else if (gives_end(i)) {
      event_.timing.end = index;
    } else {
      event_.timing.start = index;
    }
    return true;
  }

  // "his May 6 to 9 visit": the date whose range ends here.
  [[nodiscard]] std::optional<std::uint32_t> range_before(std::uint32_t i) const {
    for (const std::uint32_t before : items_before(i, longest_range)) {
      if (!is(before, words_.date) || !items_[before].mention) continue;
      if (reading_.dates[*items_[before].mention].range_end == items_[i].mention)
        return items_[before].mention;
    }
    return std::nullopt;
  }

  [[nodiscard]] bool gives_end(std::uint32_t i) const {
    if (i > 0 && is(i - 1, words_.until))
      return i < 2 || !is(i - 2, words_.cancel_verb);  // "delayed until June"
    if (event_.kind == EventKind::come_back) return true;
    for (const std::uint32_t before : items_before(i, 2)) {
      if (before > event_.match.context.first && bounds_follow(before - 1))
        return is(before, words_.end_verb);
    }
    if (is(event_.match.context.first, words_.end_verb)) return true;
    const auto verb = event_.match.slot("verb");
    return verb && (is(verb->first, words_.end_verb) || is(verb->first, words_.return_verb));
  }

  bool take_behind() {
    for (const std::uint32_t i : around_.behind()) {
      if (const auto border = border_at(i)) {
        pass_over(i, *border);
        return false;
      }
      if (take(i, TripReason::behind)) return true;
    }
    return false;
  }

  // What ends the search for a date behind the event.
  [[nodiscard]] std::optional<TripReason> border_at(std::uint32_t i) const {
    if (around_.in_other_event(i)) return TripReason::other_event;
    if (is(i, words_.report_verb) || around_.word(i) == "ahead")  // "landed ahead of Thursday's parade"
      return TripReason::other_clause;
    if (is(i, words_.clause_cue) && !plans_follow(i) && !bounds_follow(i)) return TripReason::other_clause;
    if (is(i, words_.comma) && ends_phrase(i)) return TripReason::phrase_end;
    return std::nullopt;
  }

  // "a visit, which began on Monday"
  [[nodiscard]] bool bounds_follow(std::uint32_t conjunction) const {
    const std::uint32_t next = conjunction + 1;
    return (around_.word(conjunction) == "which" || around_.word(conjunction) == "that") &&
           next < items_.size() && reading_.is_any(items_[next], {words_.start_verb, words_.end_verb});
  }

  // "a visit that had been planned for May"
  [[nodiscard]] bool plans_follow(std::uint32_t conjunction) const {
    const auto behind = items_from(conjunction + 1, 4, items_.size());
    return std::any_of(behind.begin(), behind.end(), [&](std::uint32_t i) {
      return reading_.value(items_[i], words_.status_cue) == "planned" && !is(i, words_.clause_cue);
    });
  }

  // A phrase without a verb ends at the comma ("On a visit to Japan, he met ..."), unless a date follows.
  [[nodiscard]] bool ends_phrase(std::uint32_t comma) const {
    if (event_.match.slot("verb") || (comma + 1 < items_.size() && bounds_follow(comma + 1))) return false;
    const auto behind = items_from(comma + 1, 2, items_.size());
    return std::none_of(behind.begin(), behind.end(), [&](std::uint32_t i) {
      return is(i, words_.date) || reading_.value(items_[i], words_.status_cue) == "planned";
    });
  }

  // "spoke on Tuesday of his visit", "met on Tuesday after a visit": the date is of the other verb.
  [[nodiscard]] bool told_of() const {
    const std::uint32_t first = event_.match.context.first;
    return first > 0 && reading_.is_any(items_[first - 1], {words_.of, words_.about, words_.after});
  }

  bool take_before() {
    if (told_of() && !event_.timing.day_of_journey) {
      pass_over(event_.match.context.first - 1, TripReason::told_of);
      return false;
    }
    const bool may_stand_apart = event_.timing.day_of_journey.has_value();  // "on Friday, the last day of"
    for (const std::uint32_t i : items_before(event_.match.context.first, reach_before)) {
      if (around_.in_other_event(i) || (is(i, words_.comma) && !may_stand_apart) || ends_reach(i) ||
          joins_verbs(i))
        break;
      if (take(i, TripReason::before)) return true;
    }
    return around_.events.front() == &event_ && take_opening();
  }

  // "began in April and is expected to end during the visit": the date is of the first verb.
  [[nodiscard]] bool joins_verbs(std::uint32_t i) const {
    return is(i, words_.conjunction_and) && !event_.match.slot("verb") && is(i + 1, words_.lower) &&
           !reading_.is_any(items_[i + 1], {words_.date, words_.the, words_.a, words_.his, words_.her});
  }

  // A date that opens the sentence holds for its main clause.
  bool take_opening() {
    const std::uint32_t first = event_.match.context.first;
    for (std::uint32_t i = 0; i < std::min(longest_opening, first); ++i) {
      if (reading_.is_any(items_[i], {words_.official, words_.title})) return false;
      if (usable_date(i) == nullptr) continue;
      for (std::uint32_t between = i + 1; between < first; ++between) {
        if (ends_reach(between)) return false;
      }
      return take(i, TripReason::opening);
    }
    return false;
  }

  [[nodiscard]] bool ends_reach(std::uint32_t i) const {
    return reading_.is_any(items_[i], {words_.report_verb, words_.that}) && !while_speaking(around_);
  }

  // "X, winding up a two-day visit to Japan, said Tuesday": what is being ended ends on that day.
  [[nodiscard]] bool is_closing_phrase() const {
    const auto verb = event_.match.slot("verb");
    return verb && reading_.value(items_[verb->first], words_.end_verb) == "participle";
  }

  void take_statement() {
    for (std::uint32_t i = 0; i < items_.size(); ++i) {
      if (!is(i, words_.date) || !items_[i].mention || !is_of_statement(i, around_)) continue;
      if (!reading_.dates[*items_[i].mention].value.window) continue;
      decide(event_, EventPart::date, i, TripReason::closing, reading_);
      event_.timing.end = *items_[i].mention;
    }
  }

  Event& event_;
  const Surroundings& around_;
  const Reading& reading_;
  const TripVocabulary& words_;
  const Items& items_;
};

}  // namespace

void find_timing(Event& event, const std::vector<const Event*>& others, const Reading& reading) {
  const Surroundings around{event, others, reading, reading.items(event.sentence)};
  find_length(event, around);
  TimingSearch(event, around).run();
}

}  // namespace dateline
