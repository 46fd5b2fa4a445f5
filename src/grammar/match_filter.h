// SPDX-License-Identifier: Apache-2.0
// Says whether any rule of a phase matches in a sentence: most sentences end here, after one look at each
// item.
#pragma once

#include "grammar/automaton.h"
#include "grammar/state_table.h"
#include "lexicon/item.h"

namespace dateline {

/// Keeps references to what it is made of. For one thread at a time; what it remembers changes no result.
class MatchFilter {
 public:
  /// `forwards` are the forward moves.
  MatchFilter(const Automaton& automaton, const Moves& forwards)
      : automaton_(&automaton), table_(automaton, forwards) {}

  [[nodiscard]] bool any_match(const Items& items);

 private:
  [[nodiscard]] bool completes_at_end(StepId step) const;

  const Automaton* automaton_;
  StateTable table_;
};

}  // namespace dateline
