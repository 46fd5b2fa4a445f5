// SPDX-License-Identifier: Apache-2.0
// Reads a sentence from its end and knows at each item which steps of a phase's automaton can still lead to
// a match. A match is then read forwards without a wrong turn (match_reader.h), so that all of it is linear
// in the sentence's length.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "grammar/automaton.h"
#include "grammar/state_table.h"
#include "lexicon/item.h"

namespace dateline {

/// Keeps references to what it is made of. For one thread at a time; what it remembers changes no result.
class SuffixScan {
 public:
  /// `backwards` are the backward moves.
  SuffixScan(const Automaton& automaton, const Moves& backwards);

  /// A rule and the first item of a match.
  struct Start {
    std::uint32_t item = 0;
    std::uint32_t rule = 0;
  };

  /// Scans a sentence. Where each rule's matches may start, the last items first.
  [[nodiscard]] std::span<const Start> scan(const Items& items);

  /// Items of the sentence scanned last.
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(path_.size()); }

  /// Whether the step matches the item and leads to a match. Of the sentence scanned last.
  [[nodiscard]] bool leads_on(StepId step, std::uint32_t item) const {
    const std::span<const StepId> steps = table_.steps(path_[item]);
    return std::binary_search(steps.begin(), steps.end(), step);
  }

 private:
  void add_starts(std::uint32_t item);

  StateTable table_;
  Rows rules_;                             // by step: those that may start with it anywhere,
  Rows rules_at_begin_;                    // and those that may at the sentence's begin only
  std::vector<StateTable::StateId> path_;  // by item of the sentence
  std::vector<Start> starts_;
};

}  // namespace dateline
