// SPDX-License-Identifier: Apache-2.0
// The distinct sets of classes that items have. The grammar turns them into code points (grammar/encoding.h).
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "lexicon/class_table.h"

namespace dateline {

/// Index of a class set in the Alphabet.
using Symbol = std::uint16_t;

/// All class sets that occur.
class Alphabet {
 public:
  Symbol intern(ClassSet classes);

  [[nodiscard]] std::size_t size() const { return sets_.size(); }
  [[nodiscard]] const ClassSet& classes(Symbol symbol) const { return *sets_[symbol]; }
  [[nodiscard]] bool has(Symbol symbol, ClassId id) const;

 private:
  std::map<ClassSet, Symbol> symbols_;
  std::vector<const ClassSet*> sets_;
};

}  // namespace dateline
