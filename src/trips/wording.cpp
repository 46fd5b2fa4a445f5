// SPDX-License-Identifier: Apache-2.0
#include "trips/wording.h"

#include <algorithm>
#include <string_view>

namespace dateline {
namespace {

constexpr std::uint32_t cue_reach = 10;  // items before an event that are searched for cues

struct Cues {
  bool planned = false;
  bool possible = false;
  bool cancelled = false;
  bool denied = false;
};

void note(Cues& cues, std::string_view value) {
  cues.planned |= value == "planned";
  cues.possible |= value == "possible";
  cues.cancelled |= value == "cancelled";
  cues.denied |= value == "denied";
}

// What makes a journey the setting of something else, of which the words before then speak.
bool is_setting_word(std::string_view word) {
  return word == "on" || word == "during" || word == "On" || word == "During";
}

// What the word that opens a clause says of it: "if he visits", "denied that he would visit".
std::string_view opening_cue(std::uint32_t i, const Reading& reading, const Items& items) {
  const auto own = reading.value(items[i], reading.words.status_cue);
  if (own) return *own;
  const bool denied = i > 0 && reading.is(items[i - 1], reading.words.report_verb) &&
                      reading.value(items[i - 1], reading.words.status_cue) == "denied";
  return denied ? "denied" : std::string_view{};
}

// The same, where the subject follows it: "if the French president visits".
std::string_view cue_before(std::uint32_t subject, const Reading& reading, const Items& items) {
  for (std::uint32_t i = subject; i-- > 0;) {
    if (reading.is_any(items[i], {reading.words.clause_cue, reading.words.report_verb}))
      return opening_cue(i, reading, items);
    if (!reading.is_any(items[i], {reading.words.title, reading.words.demonym, reading.words.country,
                                   reading.words.province, reading.words.the}))
      break;
  }
  return {};
}

// What makes a journey the time of something else: "did not resign before a visit to Japan" denies no visit.
bool is_time_word(std::string_view word) {
  return word == "before" || word == "after" || word == "during" || word == "following" || word == "ahead" ||
         word == "since";
}

// The cues between the subject (or the clause's start) and the event's end.
Cues cues_of(const Event& event, const Reading& reading) {
  const Items& items = reading.items(event.sentence);
  ItemRange context = event.match.context;
  if (const auto verb = event.match.slot("verb")) context.first = verb->first;
  std::uint32_t first = context.first > cue_reach ? context.first - cue_reach : 0;
  if (event.subject && *event.subject < context.first && *event.subject >= first) first = *event.subject + 1;
  Cues cues;
  bool other_clause = is_time_word(reading.analysis.token(items[event.match.context.first].first));
  for (std::uint32_t i = context.first; i-- > first;) {
    const auto cue = reading.value(items[i], reading.words.status_cue);
    if (reading.is_any(items[i], {reading.words.clause_cue, reading.words.report_verb})) {
      note(cues, opening_cue(i, reading, items));
      break;
    }
    if (is_setting_word(reading.analysis.token(items[i].first))) break;
    other_clause |= is_time_word(reading.analysis.token(items[i].first));
    if (cue && (!other_clause || *cue == "planned")) note(cues, *cue);
  }
  if (event.subject && first == *event.subject + 1) note(cues, cue_before(*event.subject, reading, items));
  const auto to = event.match.slot("to");
  const std::uint32_t words_end = to ? to->first : context.last;
  for (std::uint32_t i = context.first; i < words_end; ++i) {
    if (const auto value = reading.value(items[i], reading.words.status_cue)) note(cues, *value);
  }
  return cues;
}

// "... has been postponed" behind the event.
bool called_off_behind(const Event& event, const Reading& reading) {
  const Items& items = reading.items(event.sentence);
  const auto last = std::min<std::size_t>(event.match.context.last + 6, items.size());
  for (std::size_t i = event.match.context.last; i < last; ++i) {
    if (reading.is_any(items[i], {reading.words.clause_cue, reading.words.comma})) return false;
    if (reading.value(items[i], reading.words.status_cue) == "cancelled") return true;
  }
  return false;
}

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
  if (event.timing.start || event.timing.end || event.match.slot("verb")) return false;
  const Items& items = reading.items(event.sentence);
  const std::uint32_t first = event.match.context.first;
  for (std::uint32_t back = 1; back <= 8 && back <= first; ++back) {
    const std::string_view word = reading.analysis.token(items[first - back].first);
    if (is_setting_word(word)) return true;
    if (reading.is_any(items[first - back],
                       {reading.words.clause_cue, reading.words.official, reading.words.report_verb,
                        reading.words.comma, reading.words.date}))
      return false;
  }
  return false;
}

std::chrono::sys_days day(Date date) { return {date}; }

// Whether what happens on the journey is to come: "will sign the treaty during a visit to".
bool planned_before(const Event& event, const Reading& reading) {
  const Items& items = reading.items(event.sentence);
  for (std::uint32_t i = event.match.context.first; i-- > 0;) {
    if (reading.is_any(items[i], {reading.words.clause_cue, reading.words.report_verb})) return false;
    if (reading.value(items[i], reading.words.status_cue) == "planned") return true;
  }
  return false;
}

// "the first Australian minister to visit China": the infinitive does not tell when.
bool is_first_to(const Event& event, const Reading& reading) {
  const Items& items = reading.items(event.sentence);
  const std::uint32_t first = event.match.context.first;
  for (std::uint32_t back = 1; back <= 8 && back <= first; ++back) {
    const std::string_view word = reading.analysis.token(items[first - back].first);
    if (word == "first" || word == "second" || word == "third" || word == "latest" || word == "only")
      return true;
    if (word == "will" || word == "would" || word == "become") return false;
  }
  return false;
}

// Whether the event's day is the document's or the one before: then who set out or went has just come.
bool just_now(const Event& event, const Reading& reading) {
  if (!event.timing.start || !reading.analysis.date) return false;
  const auto& window = reading.dates[*event.timing.start].value.window;
  return window && window->earliest && window->earliest == window->latest &&
         day(*reading.analysis.date) - day(*window->earliest) <= std::chrono::days(1);
}

// Whether the event's dates reach past the document's date.
bool reaches_ahead(const Event& event, const Reading& reading) {
  if (!event.timing.start || !reading.analysis.date) return false;
  const auto& window = reading.dates[*event.timing.start].value.window;
  return window && (!window->latest || day(*window->latest) > day(*reading.analysis.date));
}

}  // namespace

std::string_view tense_of(const Event& event, const Reading& reading) {
  const auto verb = event.match.slot("verb");
  if (!verb) return {};
  const Item& item = reading.items(event.sentence)[verb->first];
  for (const ClassId list : reading.words.verb_lists) {
    if (const auto value = reading.value(item, list)) return *value;
  }
  return {};
}

void read_status(Event& event, const Reading& reading) {
  const Cues cues = cues_of(event, reading);
  const std::string_view tense = tense_of(event, reading);
  if (calls_off(event, reading) || cues.cancelled || called_off_behind(event, reading)) {
    event.status = TripStatus::cancelled;
    return;
  }
  event.denied = cues.denied || (cues.possible && !cues.planned);
  if (tense == "base" && is_first_to(event, reading)) return;
  const bool past = tense == "past" || tense == "perfect";
  const bool begins = verb_is(event, reading, reading.words.start_verb) && event.kind != EventKind::go;
  const bool ended = past && verb_is(event, reading, reading.words.end_verb);  // "cut short a planned trip"
  if (!ended && (cues.planned || event.kind == EventKind::due || event.kind == EventKind::invited ||
                 tense == "base" || (tense == "present" && reaches_ahead(event, reading)))) {
    event.status = TripStatus::planned;
  } else if (is_setting(event, reading)) {
    event.status = planned_before(event, reading) ? TripStatus::planned : TripStatus::ongoing;
  } else if (event.kind == EventKind::guest || (verb_is(event, reading, reading.words.end_verb) && !past)) {
    event.status = TripStatus::ongoing;
  } else if (event.kind == EventKind::arrive || event.kind == EventKind::leave || begins ||
             (event.kind == EventKind::go && past && just_now(event, reading))) {
    event.opens_stay = true;
  } else if (past) {
    event.status = TripStatus::completed;
  }
}

}  // namespace dateline
