// SPDX-License-Identifier: Apache-2.0
// Which rules a sentence may match, going by the items it has, in any order.
//
// A rule of a month and a number cannot match where there is no month. A rule's expression gives
// alternatives, each a list of sets of symbols: a sentence that matches has, for at least one alternative, an
// item of every set. Nearly all rules fail nearly all sentences at this, before any regular expression looks
// at them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "grammar/encoding.h"
#include "grammar/regex.h"
#include "grammar/rule.h"
#include "lexicon/item.h"

namespace dateline {

/// Immutable after construction.
class Prefilter {
 public:
  /// Rules are numbered in this order. `common` are symbols that nearly every sentence has: a guess, for
  /// speed alone. `encoding` tells the rules' sets apart and is kept.
  Prefilter(const std::vector<Rule>& rules, const ClassSymbols& classes, const Encoding& encoding,
            const SymbolSet& common);

  /// The rules that may match the items, in ascending order.
  [[nodiscard]] std::vector<std::uint32_t> candidates(const Items& items) const;

 private:
  /// Some of the sets that alternatives need.
  struct Sets {
    std::array<std::uint64_t, 4> words{};

    static constexpr std::size_t capacity = 256;
    void insert(std::size_t set) { words.at(set / 64) |= std::uint64_t{1} << (set % 64); }
    void insert(const Sets& others) {
      for (std::size_t i = 0; i < words.size(); ++i) words[i] |= others.words[i];
    }
    [[nodiscard]] bool includes(const Sets& others) const {
      std::uint64_t missing = 0;
      for (std::size_t i = 0; i < words.size(); ++i) missing |= others.words[i] & ~words[i];
      return missing == 0;
    }
  };
  struct Alternative {
    std::uint32_t rule = 0;
    Sets needs;
  };

  const Encoding& encoding_;
  std::vector<Sets> sets_of_;                                       ///< by group: the sets it is in
  std::array<std::vector<Alternative>, Sets::capacity> by_rarest_;  ///< by the rarest set each needs
  Sets rarest_;                                                     ///< the sets of by_rarest_ that have any
  std::vector<std::uint32_t> unfiltered_;  ///< rules with an alternative that needs nothing
};

}  // namespace dateline
