// SPDX-License-Identifier: Apache-2.0
// One code point for every distinct set of classes, so that a sentence becomes a string for RE2.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "lexicon/class_table.h"

namespace dateline {

/// Index of a class set in the Alphabet.
using Symbol = std::uint16_t;

/// All class sets that occur. Symbols are written as code points that take the same number of bytes each
/// (2, or 3 when there are more than 1,920 sets), so that a byte offset in a sentence's string divided by
/// width() is the item's index.
class Alphabet {
 public:
  Symbol intern(ClassSet classes);

  [[nodiscard]] std::size_t size() const { return sets_.size(); }
  [[nodiscard]] const ClassSet& classes(Symbol symbol) const { return *sets_[symbol]; }
  [[nodiscard]] bool has(Symbol symbol, ClassId id) const;

  [[nodiscard]] std::size_t width() const { return sets_.size() > 1920 ? 3 : 2; }
  void append(std::string& out, Symbol symbol) const;

  /// An RE2 character class of the given symbols (by index); of none of them, one that nothing matches.
  [[nodiscard]] std::string character_class(const std::vector<bool>& members) const;

 private:
  [[nodiscard]] char32_t code_point(std::size_t symbol) const;

  std::map<ClassSet, Symbol> symbols_;
  std::vector<const ClassSet*> sets_;
};

}  // namespace dateline
