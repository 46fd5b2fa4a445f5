// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "grammar/grammar.h"

namespace dateline {

std::vector<Match> without_overlaps(std::vector<Match> matches) {
  std::stable_sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) {
    if (a.items.size() != b.items.size()) return a.items.size() > b.items.size();
    if (a.items.first != b.items.first) return a.items.first < b.items.first;
    return a.rule->order < b.rule->order;
  });
  std::uint32_t length = 0;
  for (const Match& match : matches) length = std::max(length, match.items.last);
  std::vector<bool> taken(length);
  std::vector<Match> kept;
  for (Match& match : matches) {
    const auto first = taken.begin() + match.items.first;
    const auto last = taken.begin() + match.items.last;
    if (first == last || std::find(first, last, true) != last) continue;
    std::fill(first, last, true);
    kept.push_back(std::move(match));
  }
  std::sort(kept.begin(), kept.end(),
            [](const Match& a, const Match& b) { return a.items.first < b.items.first; });
  return kept;
}

void replace_items(Items& items, std::span<const Replacement> replacements) {
  Items result;
  result.reserve(items.size());
  std::uint32_t next = 0;
  for (const Replacement& replacement : replacements) {
    const ItemRange range = replacement.range;
    result.insert(result.end(), items.begin() + next, items.begin() + range.first);
    result.push_back({.first = items[range.first].first,
                      .last = items[range.last - 1].last,
                      .symbol = replacement.symbol,
                      .mention = replacement.mention});
    next = range.last;
  }
  result.insert(result.end(), items.begin() + next, items.end());
  items = std::move(result);
}

}  // namespace dateline
