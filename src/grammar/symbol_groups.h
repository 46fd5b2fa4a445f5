// SPDX-License-Identifier: Apache-2.0
// Groups of item symbols that a phase's rules treat alike.
//
// A phase's rules cannot tell most symbols apart: only those matter that some set in some rule holds and
// others do not. Symbols that every set treats alike are one group, as bytes are in a byte-class automaton.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "data/plain_list.h"
#include "grammar/symbol_set.h"
#include "lexicon/alphabet.h"

namespace dateline {

/// Groups are numbered [0, size()).
class SymbolGroups {
 public:
  using Group = std::uint16_t;

  /// The coarsest grouping of `symbol_count` symbols that tells all of `sets` apart.
  explicit SymbolGroups(const std::vector<SymbolSet>& sets = {}, std::size_t symbol_count = 0);

  [[nodiscard]] Group of(Symbol symbol) const { return group_of_[symbol]; }
  [[nodiscard]] std::size_t size() const { return size_; }

  /// For images (data/image.h).
  template <typename Archive, typename Self>
  static void fields(Archive& archive, Self& self) {
    archive(self.group_of_, self.size_);
  }

 private:
  PlainList<Group> group_of_;  ///< by symbol
  std::size_t size_ = 0;
};

}  // namespace dateline
