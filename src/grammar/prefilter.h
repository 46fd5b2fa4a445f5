// SPDX-License-Identifier: Apache-2.0
// Which rules a sentence may match, going by the items it has, in any order.
//
// A rule of a month and a number cannot match where there is no month. A rule's expression gives
// alternatives, each a list of sets of symbols: a sentence that matches has, for at least one alternative, an
// item of every set. Nearly all rules fail nearly all sentences at this, before any regular expression looks
// at them.
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "grammar/regex.h"
#include "grammar/rule.h"
#include "lexicon/item.h"

namespace dateline {

/// Immutable after construction.
class Prefilter {
 public:
  /// Rules are numbered in this order. `common` are symbols that nearly every sentence has: a guess, for
  /// speed alone.
  Prefilter(const std::vector<Rule>& rules, const ClassSymbols& classes, const SymbolSet& common);

  /// The rules that may match the items, in ascending order.
  [[nodiscard]] std::vector<std::uint32_t> candidates(const Items& items) const;

 private:
  static constexpr std::size_t most_sets = 256;
  using Sets = std::bitset<most_sets>;  ///< of the sets of symbols that alternatives need

  struct Alternative {
    std::uint32_t rule = 0;
    Sets needs;
  };

  std::vector<Sets> sets_of_;                                  ///< by symbol: the sets it is in
  std::array<std::vector<Alternative>, most_sets> by_rarest_;  ///< by the smallest set each needs
  std::vector<std::uint32_t> unfiltered_;  ///< rules with an alternative that needs nothing
};

}  // namespace dateline
