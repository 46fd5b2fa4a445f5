// SPDX-License-Identifier: Apache-2.0
#include "trips/wording.h"

#include <algorithm>
#include <string_view>

#include "trips/cues.h"
#include "trips/destinations.h"
#include "trips/event_days.h"
#include "trips/reach.h"

namespace dateline {
namespace {

bool verb_is(const Event& event, const Reading& reading, ClassId list) {
  const auto verb = event.match.slot("verb");
  return verb && reading.is(reading.items(event.sentence)[verb->first], list);
}

bool calls_off(const Event& event, const Reading& reading) {
  return event.kind == EventKind::call_off || verb_is(event, reading, reading.words.cancel_verb);
}

// "on a visit to", "during a visit to", "on the first stop of a tour of": the journey is where something
// happens.
bool is_setting(const Event& event, const Reading& reading) {
  if ((event.timing.start && !reaches_today(event, reading)) || event.timing.end || event.match.slot("verb"))
    return false;
  const Items& items = reading.items(event.sentence);
  for (const std::uint32_t i : items_before(event.match.context.first, 8)) {
    if (is_setting_word(word_at(i, event, reading))) return true;
    if (reading.is_any(items[i], {reading.words.clause_cue, reading.words.official, reading.words.report_verb,
                                  reading.words.comma, reading.words.date})) {
      return false;
    }
  }
  return false;
}

// Whether what happens on the journey is to come: "will sign the treaty during a visit to".
bool planned_before(const Event& event, const Reading& reading) {
  for (const std::uint32_t i : items_before(event.match.context.first, event.match.context.first)) {
    if (ends_clause(i, event, reading)) return false;
    if (cue_at(i, event, reading) == "planned") return true;
  }
  return false;
}

// "the first Australian minister to visit China": the infinitive does not tell when.
bool is_first_to(const Event& event, const Reading& reading) {
  for (const std::uint32_t i : items_before(event.match.context.first, 8)) {
    const std::string_view word = word_at(i, event, reading);
    if (word == "first" || word == "second" || word == "third" || word == "latest" || word == "only")
      return true;
    if (word == "will" || word == "would" || word == "become") return false;
  }
  return false;
}

// "is visiting", "is in", "was heading for": what is said to go on.
bool is_progressive(const Event& event, std::string_view tense, const Reading& reading) {
  const auto verb = event.match.slot("verb");
  if (!verb) return false;
  const auto present = [](std::string_view word) { return word == "is" || word == "are"; };
  if (event.kind == EventKind::stay) {
    const std::string_view word = word_at(verb->first, event, reading);
    return present(word) || word == "in" || word == "here";  // "X, in Oslo for talks, said"
  }
  if (tense != "participle" || event.kind == EventKind::leave) return false;
  const bool on_the_way = event.kind == EventKind::go && (!event.timing.start || just_now(event, reading));
  const auto before = items_before(verb->first, 2);
  return std::any_of(before.begin(), before.end(), [&](std::uint32_t i) {
    const std::string_view word = word_at(i, event, reading);
    return present(word) || (on_the_way && (word == "was" || word == "were"));
  });
}

// "on the second day of a tour" it goes on.
bool is_day_before_last(const Event& event) {
  return event.timing.day_of_journey && *event.timing.day_of_journey != -1;
}

// "as he visits Leeds", outside of headlines, which tell the past in the present.
bool in_present(const Event& event, std::string_view tense, EventKind kind, const Reading& reading) {
  return tense == "present" && event.kind == kind && !event.timing.start &&
         reading.analysis.segmented.sentences[event.sentence].zone != Zone::headline;
}

// A date that no calendar day is known for, but which is past: "last year" in a text without a date.
bool dated_in_past(const Event& event, const Reading& reading) {
  const Items& items = reading.items(event.sentence);
  const auto behind = items_from(event.match.context.first, event.match.context.size() + 2, items.size());
  return std::any_of(behind.begin(), behind.end(), [&](std::uint32_t i) {
    if (!reading.is(items[i], reading.words.date) || !items[i].mention) return false;
    if (reading.dates[*items[i].mention].value.window) return false;
    const std::string_view last = reading.analysis.token(items[i].last - 1);
    return word_at(i, event, reading) == "last" || last == "ago";
  });
}

// "from talks in Oslo on Monday": of talks without a verb the day tells.
bool met_before(const Event& event, const Reading& reading) {
  if (event.kind != EventKind::meet || !reading.analysis.date) return false;
  const DateWindow* window = start_window(event, reading);
  return window != nullptr && window->latest && *window->latest < *reading.analysis.date;
}

// "has spent five years in Kenya": no journey.
bool lives_there(const Event& event, const Reading& reading) {
  const auto length = event.match.slot("long");
  if (event.kind != EventKind::stay || !length) return false;
  const Item& item = reading.items(event.sentence)[length->first];
  if (!reading.is(item, reading.words.duration) || !item.mention) return false;
  return reading.dates[*item.mention].value.value.ends_with('Y');
}

// "during a visit later this month"
bool dated_ahead(const Event& event, const Reading& reading) {
  if (!event.timing.start) return false;
  const TokenRange tokens = reading.dates[*event.timing.start].tokens;
  return reading.analysis.token(tokens.first) == "later" ||
         (tokens.first > 0 && reading.analysis.token(tokens.first - 1) == "later");
}

// "flew to Italy on a two-day visit", "on the last leg of a tour": who went there is there.
bool goes_on_visit(const Event& event, const Reading& reading) {
  if (event.kind != EventKind::go || event.timing.start || !reading.analysis.date) return false;
  const Items& items = reading.items(event.sentence);
  bool on = false;
  for (const std::uint32_t i : items_from(event.match.context.last, 10, items.size())) {
    const std::string_view word = word_at(i, event, reading);
    on |= word == "on";
    if (ends_clause(i, event, reading) || reading.is(items[i], reading.words.comma)) return false;
    if (on && reading.is(items[i], reading.words.trip_noun)) return true;
  }
  return false;
}

}  // namespace

bool opens_journey(const Event& event, const Reading& reading) {
  if (event.kind == EventKind::arrive || event.kind == EventKind::leave) return true;
  if (event.kind == EventKind::go || event.kind == EventKind::depart) return false;
  const TripVocabulary& words = reading.words;
  return verb_is(event, reading, words.start_verb) || verb_is(event, reading, words.arrive_verb) ||
         verb_is(event, reading, words.leave_verb);
}

std::string_view tense_of(const Event& event, const Reading& reading) {
  const auto verb = event.match.slot("verb");
  if (!verb) return {};
  const TripVocabulary& words = reading.words;
  const Items& items = reading.items(event.sentence);
  const bool noun = verb->first > 0 &&  // "on his return from"
                    reading.is_any(items[verb->first - 1], {words.the, words.his, words.her, words.their});
  for (const ClassId list : words.verb_lists) {
    if (const auto value = reading.value(items[verb->first], list); value && !(noun && value == "base"))
      return *value;
  }
  return {};
}

void read_status(Event& event, const Reading& reading) {
  const auto tells = [&](TripStatus status, TripReason reason) {
    event.status = status;
    event.told_by = reason;
  };
  const Cues cues = cues_of(event, reading);
  const std::string_view tense = tense_of(event, reading);
  if (calls_off(event, reading) || cues.cancelled || called_off_behind(event, reading)) {
    return tells(TripStatus::cancelled, TripReason::called_off);
  }
  if (cues.denied || (cues.possible && !cues.planned)) {
    event.refusal = cues.denied ? TripReason::negated : TripReason::hypothetical;
    decide(event, EventPart::status, *cues.doubt, *event.refusal, reading);
  } else if (const auto doubt = doubt_beside(event, reading)) {
    event.refusal = doubt->reason;
    decide(event, EventPart::status, doubt->item, doubt->reason, reading);
  }
  if (lives_there(event, reading)) event.refusal = TripReason::resident;
  if (tense == "base" && is_first_to(event, reading)) return;
  const bool past = tense == "past" || tense == "perfect";
  const bool begins = opens_journey(event, reading);
  const bool ends = verb_is(event, reading, reading.words.end_verb);
  if (!(ends && past) &&  // "cut short a planned trip"
      (cues.planned || event.kind == EventKind::due || event.kind == EventKind::invited || tense == "base" ||
       (tense == "present" && reaches_ahead(event, reading)) ||
       in_present(event, tense, EventKind::go, reading) || (!past && dated_ahead(event, reading)))) {
    const bool stays_until = event.kind == EventKind::stay && event.timing.end && !event.timing.start;
    const bool leaves = event.kind == EventKind::depart && !event.stops.empty();
    tells(TripStatus::planned,
          ends || stays_until || leaves ? TripReason::planned_end : TripReason::planned_wording);
  } else if (cues.completed || dated_in_past(event, reading)) {
    tells(TripStatus::completed, TripReason::past_wording);
  } else if (cues.ongoing || is_day_before_last(event) || is_progressive(event, tense, reading) ||
             (in_present(event, tense, EventKind::visit, reading) && !begins && !ends)) {
    tells(TripStatus::ongoing, TripReason::present_wording);
  } else if (is_setting(event, reading)) {
    tells(planned_before(event, reading) ? TripStatus::planned : TripStatus::ongoing, TripReason::setting);
  } else if (event.kind == EventKind::guest || (ends && !past)) {
    tells(TripStatus::ongoing, TripReason::guest);
  } else if (begins || (event.kind == EventKind::go && past &&
                        (just_now(event, reading) || goes_on_visit(event, reading)))) {
    event.opens_stay = true;
    event.told_by = TripReason::opens_stay;
  } else if (past && event.kind != EventKind::depart && !comes_from_place(event, reading)) {
    tells(TripStatus::completed, TripReason::past_tense);
  } else if (met_before(event, reading)) {
    tells(TripStatus::completed, TripReason::past_wording);
  }
}

}  // namespace dateline
