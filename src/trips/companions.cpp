// SPDX-License-Identifier: Apache-2.0
#include "trips/companions.h"

namespace dateline {
namespace {

constexpr std::uint32_t sentences_back = 2;

// The last group of names before `end`, as indices into People::names.
std::vector<std::uint32_t> group_before(std::uint32_t end, const Items& items, const Reading& reading) {
  for (std::uint32_t i = end; i-- > 0;) {
    if (!reading.is(items[i], reading.words.official) || !items[i].mention) continue;
    std::vector<std::uint32_t> names{*items[i].mention};
    for (const std::uint32_t companion : joined_before(i, items, reading)) {
      names.push_back(*items[companion].mention);
    }
    if (names.size() > 1) return names;
  }
  return {};
}

}  // namespace

std::vector<std::uint32_t> joined_before(std::uint32_t item, const Items& items, const Reading& reading) {
  const TripVocabulary& words = reading.words;
  std::vector<std::uint32_t> companions;
  bool joined = false;
  for (std::uint32_t i = item; i-- > 0 && companions.size() + 1 < most_companions;) {
    if (reading.is(items[i], words.conjunction_and)) {
      joined = true;
    } else if (reading.is(items[i], words.official) && items[i].mention) {
      if (!joined) break;
      companions.push_back(i);
    } else if (!reading.is_any(items[i],
                               {words.comma, words.title, words.demonym, words.country, words.province,
                                words.his, words.her, words.their, words.counterpart})) {
      break;
    }
  }
  return companions;
}

std::vector<std::uint32_t> last_group(std::uint32_t item, const Event& event, const Reading& reading) {
  std::vector<std::uint32_t> group = group_before(item, reading.items(event.sentence), reading);
  for (std::uint32_t back = 1; group.empty() && back <= sentences_back && back <= event.sentence; ++back) {
    const Items& items = reading.items(event.sentence - back);
    group = group_before(static_cast<std::uint32_t>(items.size()), items, reading);
  }
  return group;
}

}  // namespace dateline
