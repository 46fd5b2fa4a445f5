// SPDX-License-Identifier: Apache-2.0
#include "grammar/moves.h"

#include <algorithm>

namespace dateline {
namespace {

using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

Rows rows_by_group(const Automaton& automaton, const std::vector<StepId>& steps) {
  Pairs pairs;
  const std::size_t groups = automaton.groups().size();
  for (std::size_t group = 0; group < groups; ++group) {
    for (const StepId step : steps) {
      if (automaton.accepts(step, static_cast<SymbolGroups::Group>(group))) pairs.emplace_back(group, step);
    }
  }
  return {groups, pairs};
}

// The steps where matches begin or end: in any place, and at the sentence's border only.
struct Ends {
  std::vector<StepId> anywhere;
  std::vector<StepId> at_border;
};

// A step may begin matches of several rules.
void unite(std::vector<StepId>& steps) {
  std::sort(steps.begin(), steps.end());
  steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
}

Ends first_steps(const Automaton& automaton) {
  Ends first;
  for (std::uint32_t rule = 0; rule < automaton.rules(); ++rule) {
    for (const Edge& edge : automaton.entry(rule)) {
      (automaton.passage(edge).at_begin ? first.at_border : first.anywhere).push_back(edge.to);
    }
  }
  unite(first.anywhere);
  unite(first.at_border);
  return first;
}

Ends last_steps(const Automaton& automaton) {
  Ends last;
  for (StepId step = 0; step < automaton.steps(); ++step) {
    for (const Edge& edge : automaton.edges(step)) {
      if (edge.to != Edge::complete) continue;
      (automaton.passage(edge).at_end ? last.at_border : last.anywhere).push_back(step);
    }
  }
  return last;
}

Moves moves_between(const Automaton& automaton, const Ends& from, const Ends& to, const Pairs& after) {
  Moves moves{.after = {automaton.steps(), after},
              .anywhere = rows_by_group(automaton, from.anywhere),
              .at_border = rows_by_group(automaton, from.at_border),
              .notable = BitList(automaton.steps())};
  for (const StepId step : to.anywhere) moves.notable.set(step);
  return moves;
}

// Steps and those that may match the next item.
Pairs successors(const Automaton& automaton) {
  Pairs pairs;
  for (StepId step = 0; step < automaton.steps(); ++step) {
    for (const Edge& edge : automaton.edges(step)) {
      if (edge.to != Edge::complete) pairs.emplace_back(step, edge.to);
    }
  }
  return pairs;
}

}  // namespace

Moves forward_moves(const Automaton& automaton) {
  return moves_between(automaton, first_steps(automaton), last_steps(automaton), successors(automaton));
}

Moves backward_moves(const Automaton& automaton) {
  Pairs pairs = successors(automaton);
  for (auto& [step, next] : pairs) std::swap(step, next);
  return moves_between(automaton, last_steps(automaton), first_steps(automaton), pairs);
}

}  // namespace dateline
