// SPDX-License-Identifier: Apache-2.0
#include "grammar/match_reader.h"

#include <algorithm>
#include <ranges>

namespace dateline {
namespace {

class MatchReader {
 public:
  MatchReader(const Automaton& automaton, const SuffixScan& scan) : automaton_(automaton), scan_(scan) {}

  // The match of a rule that starts at `first`; the scan has seen that there is one.
  Match read(const Rule& rule, std::uint32_t index, std::uint32_t first) {
    const std::vector<std::string>& slots = automaton_.slots(index);
    captured_.assign(slots.size(), ItemRange());
    std::uint32_t at = first;
    const Edge* edge = &best(automaton_.entry(index), at);
    while (edge->to != Edge::complete) edge = &best(automaton_.edges(edge->to), ++at);
    Match match{.rule = &rule, .items = {first, at}, .context = {first, at}};
    const auto absent = std::ranges::count_if(captured_, [](ItemRange range) { return range.size() == 0; });
    match.captures.reserve(slots.size() - static_cast<std::size_t>(absent));
    for (std::size_t i = 0; i < slots.size(); ++i) {
      if (captured_[i].size() == 0) continue;
      if (slots[i] == rule.gives) match.items = captured_[i];
      match.captures.push_back({slots[i], captured_[i]});
    }
    return match;
  }

 private:
  // Takes the first edge that leads to a match; `at` is the item it leads to.
  const Edge& best(std::span<const Edge> edges, std::uint32_t at) {
    const auto taken = std::find_if(edges.begin(), edges.end(), [&](const Edge& edge) {
      const Passage& passage = automaton_.passage(edge);
      if (passage.at_begin && at != 0) return false;
      if (passage.at_end && at != scan_.size()) return false;
      return edge.to == Edge::complete || (at < scan_.size() && scan_.leads_on(edge.to, at));
    });
    for (const Border& border : automaton_.borders(automaton_.passage(*taken))) {
      ItemRange& range = captured_[border.index];
      (border.last ? range.last : range.first) = at;
    }
    return *taken;
  }

  const Automaton& automaton_;
  const SuffixScan& scan_;
  std::vector<ItemRange> captured_;  // by index of the capture
};

}  // namespace

std::vector<Match> read_matches(std::span<const SuffixScan::Start> starts, const Automaton& automaton,
                                const SuffixScan& scan, std::span<const Rule> rules) {
  std::vector<Match> matches;
  MatchReader reader(automaton, scan);
  std::vector<std::uint32_t> free_from(rules.size());  // by rule: past its last match
  for (const SuffixScan::Start& start : std::views::reverse(starts)) {
    if (start.item < free_from[start.rule]) continue;
    Match match = reader.read(rules[start.rule], start.rule, start.item);
    free_from[start.rule] = std::max(match.items.last, match.context.first + 1);
    matches.push_back(std::move(match));
  }
  return matches;
}

}  // namespace dateline
