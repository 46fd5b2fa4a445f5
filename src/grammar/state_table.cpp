// SPDX-License-Identifier: Apache-2.0
#include "grammar/state_table.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr std::size_t fewest_slots = 1024;
constexpr std::size_t most_transitions = 32768;  // kept from one sentence to the next

}  // namespace

Rows::Rows(std::size_t rows, const std::vector<std::pair<std::uint32_t, std::uint32_t>>& pairs)
    : first_(rows + 1), values_(pairs.size()) {
  for (const auto& [row, value] : pairs) ++first_[row + 1];
  for (std::size_t row = 0; row < rows; ++row) first_[row + 1] += first_[row];
  std::vector<std::uint32_t> next(first_);
  for (const auto& [row, value] : pairs) values_[next[row]++] = value;
}

std::size_t StateTable::Hash::operator()(const std::vector<StepId>& steps) const {
  std::uint64_t hash = steps.size();
  for (const StepId step : steps) hash = ((hash ^ step) * 0x9e3779b97f4a7c15U) ^ (hash >> 29U);
  return hash;
}

StateTable::StateTable(const Automaton& automaton, const Moves& moves)
    : automaton_(&automaton), moves_(&moves), slots_(fewest_slots), reached_(automaton.steps()) {
  static const std::vector<StepId> no_steps;
  steps_.push_back(&no_steps);
}

void StateTable::make_room() {
  if (used_ > most_transitions) *this = StateTable(*automaton_, *moves_);
}

StateTable::Transition StateTable::make(StateId from, SymbolGroups::Group group) {
  std::vector<StepId> steps;
  const auto reach = [&](StepId step) {
    if (reached_[step]) return;
    reached_[step] = true;
    steps.push_back(step);
  };
  for (const StepId step : moves_->anywhere[group]) reach(step);
  if (from == start) {
    for (const StepId step : moves_->at_border[group]) reach(step);
  }
  for (const StepId before : *steps_[from]) {
    for (const StepId step : moves_->after[before]) {
      if (automaton_->accepts(step, group)) reach(step);
    }
  }
  for (const StepId step : steps) reached_[step] = false;
  std::sort(steps.begin(), steps.end());
  const Transition to = state_of(std::move(steps));
  if (2 * (++used_ + 1) > slots_.size()) grow();
  slots_[probe(from, group)] = {from, group, to};
  return to;
}

// The transition to the state of these steps, which is made where there is none.
StateTable::Transition StateTable::state_of(std::vector<StepId> steps) {
  const auto [entry, added] = known_.try_emplace(std::move(steps));
  if (added) {
    const std::vector<StepId>& kept = entry->first;
    const bool notable =
        std::any_of(kept.begin(), kept.end(), [&](StepId step) { return moves_->notable[step]; });
    entry->second = static_cast<StateId>(steps_.size()) << 1U | (notable ? 1U : 0U);
    steps_.push_back(&kept);
  }
  return entry->second;
}

void StateTable::grow() {
  std::vector<Slot> old(2 * slots_.size());
  old.swap(slots_);
  for (const Slot& slot : old) {
    if (slot.from != Slot::free) slots_[probe(slot.from, slot.group)] = slot;
  }
}

}  // namespace dateline
