// SPDX-License-Identifier: Apache-2.0
#include "grammar/suffix_scan.h"

#include <utility>

namespace dateline {

SuffixScan::SuffixScan(const Automaton& automaton, const Moves& backwards) : table_(automaton, backwards) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> anywhere;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> at_begin;
  for (std::uint32_t rule = 0; rule < automaton.rules(); ++rule) {
    for (const Edge& edge : automaton.entry(rule)) {
      (automaton.passage(edge).at_begin ? at_begin : anywhere).emplace_back(edge.to, rule);
    }
  }
  rules_ = Rows(automaton.steps(), anywhere);
  rules_at_begin_ = Rows(automaton.steps(), at_begin);
}

std::span<const SuffixScan::Start> SuffixScan::scan(const Items& items) {
  table_.make_room();
  starts_.clear();
  path_.resize(items.size());
  StateTable::Arrival at;
  for (std::size_t i = items.size(); i-- > 0;) {
    at = table_.next(at.state, table_.group(items[i].symbol));
    path_[i] = at.state;
    if (at.notable) add_starts(static_cast<std::uint32_t>(i));
  }
  for (const StepId step : table_.steps(at.state)) {
    for (const std::uint32_t rule : rules_at_begin_[step]) starts_.push_back({0, rule});
  }
  return starts_;
}

void SuffixScan::add_starts(std::uint32_t item) {
  for (const StepId step : table_.steps(path_[item])) {
    for (const std::uint32_t rule : rules_[step]) starts_.push_back({item, rule});
  }
}

}  // namespace dateline
