// SPDX-License-Identifier: Apache-2.0
#include "grammar/match_filter.h"

#include <algorithm>

namespace dateline {

bool MatchFilter::any_match(const Items& items) {
  table_.make_room();
  StateTable::Arrival at;
  for (const Item& item : items) {
    at = table_.next(at.state, table_.group(item.symbol));
    if (at.notable) return true;
  }
  const std::span<const StepId> steps = table_.steps(at.state);
  return std::any_of(steps.begin(), steps.end(), [this](StepId step) { return completes_at_end(step); });
}

bool MatchFilter::completes_at_end(StepId step) const {
  const auto edges = automaton_->edges(step);
  return std::any_of(edges.begin(), edges.end(), [this](const Edge& edge) {
    return edge.to == Edge::complete && automaton_->passage(edge).at_end;
  });
}

}  // namespace dateline
