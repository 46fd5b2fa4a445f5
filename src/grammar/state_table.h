// SPDX-License-Identifier: Apache-2.0
// A phase's automaton run over sentences as a deterministic one, forwards or backwards. A state is the set of
// steps that an item may have matched; states are made when they are first needed and kept.
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "grammar/automaton.h"

namespace dateline {

/// Rows of numbers of any length, in one piece of memory.
class Rows {
 public:
  Rows() = default;
  /// Of pairs (row, value): each row's values in the order of the pairs.
  Rows(std::size_t rows, const std::vector<std::pair<std::uint32_t, std::uint32_t>>& pairs);

  [[nodiscard]] std::span<const std::uint32_t> operator[](std::size_t row) const {
    return values_.range(first_[row], first_[row + 1]);
  }

  /// For images (data/image.h).
  template <typename Archive, typename Self>
  static void fields(Archive& archive, Self& self) {
    archive(self.first_, self.values_);
  }

 private:
  PlainList<std::uint32_t> first_;  ///< by row, and one more
  PlainList<std::uint32_t> values_;
};

/// Which steps may match an item, in one direction of reading.
struct Moves {
  Rows after;       ///< by step: those that may match the item read next
  Rows anywhere;    ///< by group of an item: those that need nothing read before,
  Rows at_border;   ///< and those that need the item to be the first one read
  BitList notable;  ///< by step: whether whoever reads wants to know of a state with it

  /// For images (data/image.h).
  template <typename Archive, typename Self>
  static void fields(Archive& archive, Self& self) {
    archive(self.after, self.anywhere, self.at_border, self.notable);
  }
};

/// Keeps references to what it is made of. For one thread at a time; what it remembers changes no result.
class StateTable {
 public:
  using StateId = std::uint32_t;
  static constexpr StateId start = 0;  ///< before any item is read

  struct Arrival {
    StateId state = start;
    bool notable = false;
  };

  StateTable(const Automaton& automaton, const Moves& moves);

  /// Forgets what it remembers if that is too much. Before a sentence is read: states are numbered anew.
  void make_room();

  [[nodiscard]] SymbolGroups::Group group(Symbol symbol) const { return automaton_->groups().of(symbol); }

  /// The state after an item of this group.
  Arrival next(StateId from, SymbolGroups::Group group) {
    const Slot& slot = slots_[probe(from, group)];
    const Transition transition = slot.from == from ? slot.to : make(from, group);
    return {transition >> 1U, (transition & 1U) != 0};
  }

  /// The state's steps, in order. Until the next state is made.
  [[nodiscard]] std::span<const StepId> steps(StateId state) const {
    const State& known = states_[state];
    return std::span(steps_).subspan(known.first_step, known.last_step - known.first_step);
  }

 private:
  /// Twice the state it leads to, and one more if that is notable.
  using Transition = std::uint32_t;
  /// Of the transitions that are known. Open addressing with linear probing, at most two thirds full.
  struct Slot {
    static constexpr StateId free = 0xffffffffU;
    StateId from = free;
    std::uint32_t group = 0;
    Transition to = 0;
  };
  struct State {
    std::size_t first_step = 0;  ///< half-open range of steps_
    std::size_t last_step = 0;
    bool notable = false;
  };

  /// Where the transition stands, or a free slot for it.
  [[nodiscard]] std::size_t probe(StateId from, std::uint32_t group) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = (from * 0x9e3779b1U + group * 0x85ebca77U) >> 7U & mask;
    while (slots_[at].from != Slot::free && (slots_[at].from != from || slots_[at].group != group)) {
      at = (at + 1) & mask;
    }
    return at;
  }

  Transition make(StateId from, SymbolGroups::Group group);
  StateId state_of(std::span<const StepId> steps);
  [[nodiscard]] std::size_t probe_state(std::span<const StepId> steps) const;
  void grow();
  void grow_state_slots();

  const Automaton* automaton_;
  const Moves* moves_;
  std::vector<State> states_;
  std::vector<StepId> steps_;         // of all states
  std::vector<StateId> state_slots_;  // where a state stands by its steps; `start` marks a free one
  std::vector<Slot> slots_;
  std::size_t used_ = 0;         // slots
  std::vector<bool> reached_;    // by step, while a state is made
  std::vector<StepId> reaches_;  // of the state that is made
};

}  // namespace dateline
