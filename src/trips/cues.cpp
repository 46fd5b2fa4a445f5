// SPDX-License-Identifier: Apache-2.0
#include "trips/cues.h"

#include <algorithm>

#include "trips/reach.h"

namespace dateline {
namespace {

constexpr std::uint32_t cue_reach = 10;    // items before an event that are searched for cues
constexpr std::uint32_t reach_behind = 8;  // items behind it

void note(Cues& cues, std::string_view value, std::uint32_t item) {
  cues.planned |= value == "planned";
  cues.ongoing |= value == "ongoing";
  cues.completed |= value == "completed";
  cues.possible |= value == "possible";
  cues.cancelled |= value == "cancelled";
  cues.denied |= value == "denied";
  if (value == "denied" || value == "possible") cues.doubt = item;
}

// A cue word's value, and where it stands.
struct Cue {
  std::string_view value;
  std::uint32_t item;
};

// What the word that opens a clause says of it: "if he visits", "denied that he would visit".
std::optional<Cue> opening_cue(std::uint32_t i, const Event& event, const Reading& reading) {
  if (const auto own = cue_at(i, event, reading)) return Cue{*own, i};
  const bool denied = i > 0 && reading.is(reading.items(event.sentence)[i - 1], reading.words.report_verb) &&
                      cue_at(i - 1, event, reading) == "denied";
  return denied ? std::optional(Cue{"denied", i - 1}) : std::nullopt;
}

// The same, where the subject follows it: "if the French president visits".
std::optional<Cue> cue_before(std::uint32_t subject, const Event& event, const Reading& reading) {
  const TripVocabulary& words = reading.words;
  for (const std::uint32_t i : items_before(subject, cue_reach)) {
    if (ends_clause(i, event, reading)) return opening_cue(i, event, reading);
    if (!reading.is_any(reading.items(event.sentence)[i],
                        {words.title, words.demonym, words.country, words.province, words.the}))
      break;
  }
  return std::nullopt;
}

// What makes a journey the time of something else: "did not resign before a visit to Japan" denies no visit.
bool is_time_word(std::string_view word) {
  return word == "before" || word == "after" || word == "during" || word == "following" || word == "ahead" ||
         word == "since";
}

// "but the trip was postponed", "but it was cancelled"
bool journey_follows(std::uint32_t conjunction, const Event& event, const Reading& reading) {
  const Items& items = reading.items(event.sentence);
  if (word_at(conjunction, event, reading) != "but") return false;
  const auto behind = items_from(conjunction + 1, 3, items.size());
  return std::any_of(behind.begin(), behind.end(), [&](std::uint32_t i) {
    return reading.is(items[i], reading.words.trip_noun) || word_at(i, event, reading) == "it";
  });
}

// "would visit"
bool is_conditional(const Event& event, const Reading& reading) {
  const auto before = items_before(event.anchor(), 3);
  return std::any_of(before.begin(), before.end(),
                     [&](std::uint32_t i) { return word_at(i, event, reading) == "would"; });
}

bool is_passive(std::uint32_t item, const Event& event, const Reading& reading) {
  const auto before = items_before(item, 3);
  return std::any_of(before.begin(), before.end(), [&](std::uint32_t i) {
    const std::string_view word = word_at(i, event, reading);
    return word == "been" || word == "was" || word == "is" || word == "were" || word == "being";
  });
}

}  // namespace

bool is_setting_word(std::string_view word) {
  return word == "on" || word == "during" || word == "at" || word == "On" || word == "During" || word == "At";
}

std::string_view word_at(std::uint32_t item, const Event& event, const Reading& reading) {
  return reading.analysis.token(reading.items(event.sentence)[item].first);
}

std::optional<std::string_view> cue_at(std::uint32_t item, const Event& event, const Reading& reading) {
  const Item& word = reading.items(event.sentence)[item];
  if (reading.is(word, reading.words.date)) {  // a date mention hides what the list says of its word
    const std::string_view text = word_at(item, event, reading);
    if (text == "currently" || text == "presently") return "ongoing";
  }
  return reading.value(word, reading.words.status_cue);
}

bool ends_clause(std::uint32_t item, const Event& event, const Reading& reading) {
  return reading.is_any(reading.items(event.sentence)[item],
                        {reading.words.clause_cue, reading.words.report_verb});
}

Cues cues_of(const Event& event, const Reading& reading) {
  ItemRange context = event.match.context;
  if (const auto verb = event.match.slot("verb")) context.first = verb->first;
  Cues cues;
  bool other_clause = is_time_word(word_at(event.match.context.first, event, reading));
  for (const std::uint32_t i : items_before(context.first, cue_reach)) {
    if (i == event.subject) {
      if (const auto cue = cue_before(i, event, reading)) note(cues, cue->value, cue->item);
      break;
    }
    if (ends_clause(i, event, reading)) {
      if (const auto cue = opening_cue(i, event, reading)) note(cues, cue->value, cue->item);
      break;
    }
    const auto cue = cue_at(i, event, reading);
    const std::string_view word = word_at(i, event, reading);
    if (!cue && is_setting_word(word)) break;
    other_clause |= is_time_word(word);
    if (cue && (!other_clause || *cue == "planned")) note(cues, *cue, i);
  }
  const auto to = event.match.slot("to");
  const std::uint32_t words_end = to ? to->first : context.last;
  for (std::uint32_t i = context.first; i < words_end; ++i) {
    if (i > context.first && word_at(i, event, reading) == "that")
      break;  // "left on a tour that will take him to"
    if (const auto value = cue_at(i, event, reading)) note(cues, *value, i);
  }
  return cues;
}

std::optional<Doubt> doubt_beside(const Event& event, const Reading& reading) {
  const TripVocabulary& words = reading.words;
  const Items& items = reading.items(event.sentence);
  const bool met = event.kind == EventKind::meet || event.kind == EventKind::attend;
  const std::uint32_t behind = event.match.context.last;
  const auto verb = event.match.slot("verb");
  if (verb && verb->first > 0 && cue_at(verb->first - 1, event, reading) == "habitual")
    return Doubt{verb->first - 1, TripReason::habitual};
  for (const std::uint32_t i : items_from(behind, reach_behind, items.size())) {
    const std::string_view word = word_at(i, event, reading);
    if ((word == "if" || word == "unless") && is_conditional(event, reading))
      return Doubt{i, TripReason::hypothetical};
    if (ends_clause(i, event, reading)) return std::nullopt;
    if (met && reading.is(items[i], words.remote_cue)) return Doubt{i, TripReason::remote};
    if (i == behind && reading.is(items[i], words.set)) return Doubt{i, TripReason::habitual};
  }
  return std::nullopt;
}

bool called_off_behind(const Event& event, const Reading& reading) {
  const Items& items = reading.items(event.sentence);
  bool inserted = false;
  for (const std::uint32_t i : items_from(event.match.context.last, 12, items.size())) {
    if (reading.is(items[i], reading.words.clause_cue) && !journey_follows(i, event, reading)) return false;
    inserted |= reading.is(items[i], reading.words.comma);
    if (cue_at(i, event, reading) == "cancelled") return !inserted || is_passive(i, event, reading);
  }
  return false;
}

}  // namespace dateline
