// SPDX-License-Identifier: Apache-2.0
// From item symbols to the code points that a phase's regular expressions see.
//
// A phase's rules cannot tell most symbols apart: only those matter that some class in some rule holds and
// others do not. Symbols that every class treats alike share a code point, as byte classes do in an
// automaton. That keeps the alphabet small (a byte where 255 suffice) and classes contiguous, and so the
// programs short and quick to compile.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "grammar/symbol_set.h"
#include "lexicon/alphabet.h"

namespace dateline {

class Encoding {
 public:
  /// The coarsest encoding of `symbol_count` symbols that tells all of `sets` apart.
  Encoding(const std::vector<SymbolSet>& sets, std::size_t symbol_count);

  /// Bytes a symbol takes in a string; the same for all, so that a byte offset divided by it is an item's
  /// index. One byte means Latin-1, more mean UTF-8.
  [[nodiscard]] std::size_t width() const { return width_; }

  /// Groups of symbols that no set tells apart are numbered [0, groups()).
  [[nodiscard]] std::size_t group(Symbol symbol) const { return group_of_[symbol]; }
  [[nodiscard]] std::size_t groups() const { return groups_; }

  void append(std::string& out, Symbol symbol) const;

  /// An RE2 character class for one of the constructor's sets; one that nothing matches for the empty set.
  [[nodiscard]] std::string character_class(const SymbolSet& set) const;

 private:
  [[nodiscard]] std::uint32_t code_point(std::size_t group) const;

  std::vector<std::uint16_t> group_of_;  ///< by symbol
  std::size_t groups_ = 0;
  std::size_t width_ = 1;
};

}  // namespace dateline
