// SPDX-License-Identifier: Apache-2.0
#include "trips/date_use.h"

#include <algorithm>

namespace dateline {
namespace {

// "The summit of 2023", "for the first time since May", "before the end of June".
bool is_of_other_noun(std::uint32_t item, const Surroundings& around) {
  const TripVocabulary& words = around.reading.words;
  const auto own = around.event.match.slot("when");
  if (own && own->first <= item && item < own->last) return false;
  return item > 0 && around.reading.is_any(around.items[item - 1], {words.of, words.since, words.before});
}

// "cancelled on Tuesday", not "postponed until Tuesday".
bool is_of_calling_off(std::uint32_t item, const Surroundings& around) {
  const std::uint32_t before = item > 0 && around.word(item - 1) == "on" ? 2 : 1;
  return item >= before && around.is(item - before, around.reading.words.cancel_verb);
}

}  // namespace

bool is_of_statement(std::uint32_t item, const Surroundings& around) {
  const TripVocabulary& words = around.reading.words;
  for (const std::uint32_t before : items_before(item, 2)) {
    if (around.is(before, words.report_verb)) return true;
    if (!around.is(before, words.lower)) break;
  }
  return item + 1 < around.items.size() && around.is(item + 1, words.report_verb);
}

bool while_speaking(const Surroundings& around) {
  const auto before = items_before(around.event.match.context.first, 4);
  return std::any_of(before.begin(), before.end(), [&](std::uint32_t i) {
    return around.word(i) == "during" || around.word(i) == "During";
  });
}

std::optional<TripReason> why_unusable(std::uint32_t item, const FoundDate& date,
                                       const Surroundings& around) {
  if (!date.value.window) return TripReason::no_day;
  if (is_of_other_noun(item, around)) return TripReason::other_noun;
  if (is_of_statement(item, around) && !while_speaking(around)) return TripReason::statement;
  if (is_of_calling_off(item, around)) return TripReason::statement;
  return std::nullopt;
}

}  // namespace dateline
