// SPDX-License-Identifier: Apache-2.0
#include "trips/timing.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr std::uint32_t reach_behind = 14;  // items between an event and a date behind it
constexpr std::uint32_t reach_before = 12;
constexpr std::uint32_t longest_opening = 5;  // items of "On Tuesday, April 4,"

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
    const ItemRange inside = event_.match.context;
    for (std::uint32_t i = inside.first; i < inside.last; ++i) {
      if (take(i)) return;
    }
    if (take_behind()) return;
    take_before();
  }

 private:
  [[nodiscard]] bool is(std::uint32_t i, ClassId cls) const { return reading_.is(items_[i], cls); }

  [[nodiscard]] bool in_other_event(std::uint32_t i) const {
    return std::any_of(others_.begin(), others_.end(), [&](const Event* other) {
      return other != &event_ && other->kind != EventKind::note && other->kind != EventKind::onward &&
             i >= other->match.context.first && i < other->match.context.last;
    });
  }

  // "said during a visit to": what was said then was said on the journey.
  [[nodiscard]] bool while_speaking() const {
    const std::uint32_t first = event_.match.context.first;
    for (std::uint32_t back = 1; back <= 4 && back <= first; ++back) {
      const std::string_view word = reading_.analysis.token(items_[first - back].first);
      if (word == "during" || word == "During") return true;
    }
    return false;
  }

  // A date that can be placed on the calendar and is no date of a statement.
  [[nodiscard]] const FoundDate* usable_date(std::uint32_t i) const {
    if (!reading_.is_any(items_[i], {words_.date, words_.time}) || !items_[i].mention) return nullptr;
    const FoundDate& date = reading_.dates[*items_[i].mention];
    return date.value.window && (!of_statement(i) || while_speaking()) ? &date : nullptr;
  }

  // "said Thursday", "said on Thursday", "Thursday said".
  [[nodiscard]] bool of_statement(std::uint32_t i) const {
    for (std::uint32_t back = 1; back <= 2 && back <= i; ++back) {
      if (is(i - back, words_.report_verb)) return true;
      if (!is(i - back, words_.lower)) break;
    }
    return i + 1 < items_.size() && is(i + 1, words_.report_verb);
  }

  bool take(std::uint32_t i) {
    const FoundDate* date = usable_date(i);
    if (date == nullptr) return false;
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
    return verb && is(verb->first, words_.end_verb);
  }

  bool take_behind() {
    const std::uint32_t last = std::min<std::uint32_t>(event_.match.context.last + reach_behind,
                                                       static_cast<std::uint32_t>(items_.size()));
    for (std::uint32_t i = event_.match.context.last; i < last; ++i) {
      if (in_other_event(i) || is(i, words_.clause_cue)) return false;
      if (is(i, words_.report_verb)) return false;
      if (take(i)) return true;
    }
    return false;
  }

  bool take_before() {
    const std::uint32_t first = event_.match.context.first;
    const std::uint32_t stop = first > reach_before ? first - reach_before : 0;
    for (std::uint32_t i = first; i-- > stop;) {
      if (in_other_event(i) || is(i, words_.comma) || ends_reach(i)) break;
      if (take(i)) return true;
    }
    return others_.front() == &event_ && take_opening();
  }

  // A date that opens the sentence holds for its main clause.
  bool take_opening() {
    for (std::uint32_t i = event_.match.context.first; i-- > longest_opening;) {
      if (ends_reach(i)) return false;
    }
    for (std::uint32_t i = 0; i < std::min(longest_opening, event_.match.context.first); ++i) {
      if (reading_.is_any(items_[i], {words_.official, words_.title})) return false;
      if (take(i)) return true;
    }
    return false;
  }

  [[nodiscard]] bool ends_reach(std::uint32_t i) const {
    return is(i, words_.report_verb) && !while_speaking();
  }

  void find_days() {
    const std::uint32_t last = std::min<std::uint32_t>(event_.match.context.last + reach_behind,
                                                       static_cast<std::uint32_t>(items_.size()));
    if (take_days_before()) return;
    for (std::uint32_t i = event_.match.context.first; i < last; ++i) {
      const bool inside = i < event_.match.context.last;
      if (!inside && (in_other_event(i) || is(i, words_.clause_cue) || is(i, words_.report_verb))) return;
      if (!is(i, words_.duration) || !items_[i].mention) continue;
      if (!inside && !behind_for(i) && !before_trip_noun(i)) continue;
      if (take_days(items_[i])) return;
    }
  }

  // "a four-day, three-country" before the noun: back over the noun phrase's words.
  bool take_days_before() {
    const std::uint32_t first = event_.match.context.first;
    if (!is(first, words_.trip_noun)) return false;
    for (std::uint32_t back = 1; back <= 7 && back <= first; ++back) {
      const Item& item = items_[first - back];
      if (reading_.is_any(item, {words_.object_cue, words_.clause_cue, words_.official, words_.the}))
        return false;
      if (is(first - back, words_.duration) && take_days(item)) return true;
    }
    return false;
  }

  bool take_days(const Item& item) {
    if (!item.mention) return false;
    const auto days = reading_.dates[*item.mention].value.days;
    if (days) event_.timing.days = *days;
    return days.has_value();
  }

  [[nodiscard]] bool behind_for(std::uint32_t i) const {
    return i > 0 && reading_.analysis.token(items_[i - 1].first) == "for";
  }

  [[nodiscard]] bool before_trip_noun(std::uint32_t i) const {
    for (std::uint32_t next = i + 1; next < std::min<std::size_t>(i + 6, items_.size()); ++next) {
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
