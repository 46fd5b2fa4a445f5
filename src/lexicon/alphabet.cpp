// SPDX-License-Identifier: Apache-2.0
#include "lexicon/alphabet.h"

#include <algorithm>

namespace dateline {

Symbol Alphabet::intern(ClassSet classes) {
  std::sort(classes.begin(), classes.end());
  classes.erase(std::unique(classes.begin(), classes.end()), classes.end());
  const auto [entry, added] = symbols_.try_emplace(std::move(classes), static_cast<Symbol>(size_));
  if (added) {
    std::vector<std::uint64_t> bits(words_);
    for (const ClassId id : entry->first) bits[id / 64] |= std::uint64_t{1} << (id % 64U);
    bits_.append(bits);
    ++size_;
  }
  return entry->second;
}

ClassSet Alphabet::classes(Symbol symbol) const {
  ClassSet classes;
  for (std::size_t id = 0; id < 64 * words_; ++id) {
    if (has(symbol, static_cast<ClassId>(id))) classes.push_back(static_cast<ClassId>(id));
  }
  return classes;
}

}  // namespace dateline
