// SPDX-License-Identifier: Apache-2.0
#include "trips/speaker.h"

namespace dateline {

std::optional<std::uint32_t> speaker(const Event& event, const Reading& reading) {
  const TripVocabulary& words = reading.words;
  const Items& items = reading.items(event.sentence);
  for (std::uint32_t i = 0; i < items.size(); ++i) {
    if (!reading.is_any(items[i], {words.official, words.title})) continue;
    const bool verb_behind = i + 1 < items.size() && reading.is(items[i + 1], words.report_verb);
    std::uint32_t before = i;  // "said Norwegian Foreign Minister X"
    while (before > 0 && reading.is_any(items[before - 1], {words.title, words.demonym, words.country,
                                                            words.province, words.the}))
      --before;
    const bool verb_before = before > 0 && reading.is(items[before - 1], words.report_verb) &&
                             !reading.is(items[before - 1], words.object_cue);
    if (verb_behind || verb_before) return i;
  }
  return std::nullopt;
}

}  // namespace dateline
