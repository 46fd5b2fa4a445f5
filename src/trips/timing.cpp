// SPDX-License-Identifier: Apache-2.0
#include "trips/timing.h"

#include <algorithm>
#include <charconv>

#include "trips/reach.h"

namespace dateline {
namespace {

constexpr std::uint32_t reach_behind = 14;  // items between an event and a date behind it
constexpr std::uint32_t reach_before = 12;
constexpr std::uint32_t longest_opening = 5;  // items of "On Tuesday, April 4,"
constexpr std::ptrdiff_t neighbours = 16;     // events of the sentence that begin before an item

class TimingSearch {
 public:
  TimingSearch(Event& event, const std::vector<const Event*>& others, const Reading& reading)
      : event_(event),
        others_(others),
        reading_(reading),
        words_(reading.words),
        items_(reading.items(event.sentence)) {}

  void run() {
    find_days();
    find_day_of_journey();
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

  [[nodiscard]] bool is(std::uint32_t i, ClassId cls) const { return reading_.is(items_[i], cls); }
  [[nodiscard]] std::string_view word(std::uint32_t i) const {
    return reading_.analysis.token(items_[i].first);
  }

  [[nodiscard]] auto items_behind() const {
    return items_from(event_.match.context.last, reach_behind, items_.size());
  }

  // Looks at the events that begin last before the item: a sentence may hold any number of them.
  [[nodiscard]] bool in_other_event(std::uint32_t i) const {
    const auto behind = std::upper_bound(
        others_.begin(), others_.end(), i,
        [](std::uint32_t item, const Event* other) { return item < other->match.context.first; });
    const auto first = behind - std::min<std::ptrdiff_t>(behind - others_.begin(), neighbours);
    return std::any_of(first, behind, [&](const Event* other) {
      return other != &event_ && other->kind != EventKind::note && other->kind != EventKind::onward &&
             i < other->match.context.last;
    });
  }

  // "said during a visit to": what was said then was said on the journey.
  [[nodiscard]] bool while_speaking() const {
    const auto before = items_before(event_.match.context.first, 4);
    return std::any_of(before.begin(), before.end(),
                       [&](std::uint32_t i) { return word(i) == "during" || word(i) == "During"; });
  }

  // A date that can be placed on the calendar and is no date of a statement.
  [[nodiscard]] const FoundDate* usable_date(std::uint32_t i) const {
    if (!reading_.is_any(items_[i], {words_.date, words_.time}) || !items_[i].mention) return nullptr;
    const FoundDate& date = reading_.dates[*items_[i].mention];
    const auto refusal = why_unusable(i, date);
    if (refusal) pass_over(i, *refusal);
    return refusal ? nullptr : &date;
  }

  [[nodiscard]] std::optional<TripReason> why_unusable(std::uint32_t i, const FoundDate& date) const {
    if (!date.value.window) return TripReason::no_day;
    if (of_other_noun(i)) return TripReason::other_noun;
    if (of_statement(i) && !while_speaking()) return TripReason::statement;
    return std::nullopt;
  }

  // "The summit of 2023", "for the first time since May", "before the end of June".
  [[nodiscard]] bool of_other_noun(std::uint32_t i) const {
    return i > 0 && reading_.is_any(items_[i - 1], {words_.of, words_.since, words_.before});
  }

  // "said Thursday", "said on Thursday", "Thursday said".
  [[nodiscard]] bool of_statement(std::uint32_t i) const {
    for (const std::uint32_t before : items_before(i, 2)) {
      if (is(before, words_.report_verb)) return true;
      if (!is(before, words_.lower)) break;
    }
    return i + 1 < items_.size() && is(i + 1, words_.report_verb);
  }

  bool take(std::uint32_t i, TripReason reason) {
    const FoundDate* date = usable_date(i);
    if (date == nullptr) return false;
    decide(event_, EventPart::date, i, reason, reading_);
    const std::uint32_t index = *items_[i].mention;
    if (date->range_end) {
      event_.timing.start = index;
      event_.timing.end = *date->range_end;
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

  [[nodiscard]] bool gives_end(std::uint32_t i) const {
    if (i > 0 && is(i - 1, words_.until)) return true;
    if (event_.kind == EventKind::come_back) return true;
    const auto verb = event_.match.slot("verb");
    return verb && (is(verb->first, words_.end_verb) || is(verb->first, words_.return_verb));
  }

  bool take_behind() {
    for (const std::uint32_t i : items_behind()) {
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
    if (in_other_event(i)) return TripReason::other_event;
    if (is(i, words_.report_verb)) return TripReason::other_clause;
    if (is(i, words_.clause_cue) && !plans_follow(i)) return TripReason::other_clause;
    if (is(i, words_.comma) && ends_phrase(i)) return TripReason::phrase_end;
    return std::nullopt;
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
    if (event_.match.slot("verb")) return false;
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
      if (in_other_event(i) || (is(i, words_.comma) && !may_stand_apart) || ends_reach(i)) break;
      if (take(i, TripReason::before)) return true;
    }
    return others_.front() == &event_ && take_opening();
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
    return reading_.is_any(items_[i], {words_.report_verb, words_.that}) && !while_speaking();
  }

  // "X, winding up a two-day visit to Japan, said Tuesday": what is being ended ends on that day.
  [[nodiscard]] bool is_closing_phrase() const {
    const auto verb = event_.match.slot("verb");
    return verb && reading_.value(items_[verb->first], words_.end_verb) == "participle";
  }

  void take_statement() {
    for (std::uint32_t i = 0; i < items_.size(); ++i) {
      if (!is(i, words_.date) || !items_[i].mention || !of_statement(i)) continue;
      if (!reading_.dates[*items_[i].mention].value.window) continue;
      decide(event_, EventPart::date, i, TripReason::closing, reading_);
      event_.timing.end = *items_[i].mention;
    }
  }

  void find_days() {
    if (take_days_before()) return;
    for (std::uint32_t i = event_.match.context.first; i < event_.match.context.last; ++i) {
      if (is(i, words_.duration) && take_days(i)) return;
    }
    for (const std::uint32_t i : items_behind()) {
      if (in_other_event(i) || is(i, words_.clause_cue) || is(i, words_.report_verb)) return;
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

  // "the second day of", "the last day of"
  void find_day_of_journey() {
    const auto which = event_.match.slot("day");
    if (!which) return;
    if (const auto value = reading_.value(items_[which->first], words_.journey_day)) {
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
    return true;
  }

  [[nodiscard]] bool behind_for(std::uint32_t i) const { return i > 0 && word(i - 1) == "for"; }

  [[nodiscard]] bool before_trip_noun(std::uint32_t i) const {
    for (const std::uint32_t next : items_from(i + 1, 5, items_.size())) {
      if (is(next, words_.trip_noun)) return true;
      if (is(next, words_.punctuation) && !is(next, words_.comma)) return false;
    }
    return false;
  }

  Event& event_;
  const std::vector<const Event*>& others_;
  const Reading& reading_;
  const TripVocabulary& words_;
  const Items& items_;
};

}  // namespace

void find_timing(Event& event, const std::vector<const Event*>& others, const Reading& reading) {
  TimingSearch(event, others, reading).run();
}

}  // namespace dateline
