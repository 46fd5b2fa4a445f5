// SPDX-License-Identifier: Apache-2.0
#include "grammar/state_table.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr std::size_t fewest_slots = 1024;
// Kept from one sentence to the next:
constexpr std::size_t most_transitions = 32768;
constexpr std::size_t most_steps = 262144;

}  // namespace

Rows::Rows(std::size_t rows, const std::vector<std::pair<std::uint32_t, std::uint32_t>>& pairs) {
  std::vector<std::uint32_t> first(rows + 1);
  for (const auto& [row, value] : pairs) ++first[row + 1];
  for (std::size_t row = 0; row < rows; ++row) first[row + 1] += first[row];
  std::vector<std::uint32_t> next(first);
  std::vector<std::uint32_t> values(pairs.size());
  for (const auto& [row, value] : pairs) values[next[row]++] = value;
  first_ = PlainList(std::move(first));
  values_ = PlainList(std::move(values));
}

StateTable::StateTable(const Automaton& automaton, const Moves& moves)
    : automaton_(&automaton),
      moves_(&moves),
      states_(1),
      state_slots_(fewest_slots, start),
      slots_(fewest_slots),
      reached_(automaton.steps()) {}

void StateTable::make_room() {
  if (used_ > most_transitions || steps_.size() > most_steps) *this = StateTable(*automaton_, *moves_);
}

StateTable::Transition StateTable::make(StateId from, SymbolGroups::Group group) {
  reaches_.clear();
  const auto reach = [&](StepId step) {
    if (reached_[step]) return;
    reached_[step] = true;
    reaches_.push_back(step);
  };
  for (const StepId step : moves_->anywhere[group]) reach(step);
  if (from == start) {
    for (const StepId step : moves_->at_border[group]) reach(step);
  }
  for (const StepId before : steps(from)) {
    for (const StepId step : moves_->after[before]) {
      if (automaton_->accepts(step, group)) reach(step);
    }
  }
  for (const StepId step : reaches_) reached_[step] = false;
  std::sort(reaches_.begin(), reaches_.end());
  const StateId state = state_of(reaches_);
  const Transition to = state << 1U | (states_[state].notable ? 1U : 0U);
  if (3 * (++used_ + 1) > 2 * slots_.size()) grow();
  slots_[probe(from, group)] = {from, group, to};
  return to;
}

// The state of these steps, which is made where there is none.
StateTable::StateId StateTable::state_of(std::span<const StepId> steps) {
  StateId& known = state_slots_[probe_state(steps)];
  if (known != start) return known;
  const auto made = static_cast<StateId>(states_.size());
  known = made;
  const std::size_t first = steps_.size();
  steps_.insert(steps_.end(), steps.begin(), steps.end());
  const bool notable =
      std::any_of(steps.begin(), steps.end(), [this](StepId step) { return moves_->notable[step]; });
  states_.push_back({first, steps_.size(), notable});
  if (3 * (states_.size() + 1) > 2 * state_slots_.size()) grow_state_slots();
  return made;
}

// Where the state of these steps stands, or a free slot for it.
std::size_t StateTable::probe_state(std::span<const StepId> steps) const {
  std::uint64_t hash = steps.size();
  for (const StepId step : steps) hash = ((hash ^ step) * 0x9e3779b97f4a7c15U) ^ (hash >> 29U);
  const std::size_t mask = state_slots_.size() - 1;
  std::size_t at = hash >> 20U & mask;
  while (state_slots_[at] != start && !std::ranges::equal(this->steps(state_slots_[at]), steps)) {
    at = (at + 1) & mask;
  }
  return at;
}

void StateTable::grow_state_slots() {
  state_slots_.assign(2 * state_slots_.size(), start);
  for (StateId state = 1; state < states_.size(); ++state) state_slots_[probe_state(steps(state))] = state;
}

void StateTable::grow() {
  std::vector<Slot> old(2 * slots_.size());
  old.swap(slots_);
  for (const Slot& slot : old) {
    if (slot.from != Slot::free) slots_[probe(slot.from, slot.group)] = slot;
  }
}

}  // namespace dateline
