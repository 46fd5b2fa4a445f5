// SPDX-License-Identifier: Apache-2.0
#include "lexicon/alphabet.h"

#include <algorithm>

namespace dateline {

Symbol Alphabet::intern(ClassSet classes) {
  std::sort(classes.begin(), classes.end());
  classes.erase(std::unique(classes.begin(), classes.end()), classes.end());
  const auto [entry, added] = symbols_.try_emplace(std::move(classes), static_cast<Symbol>(sets_.size()));
  if (added) sets_.push_back(&entry->first);
  return entry->second;
}

bool Alphabet::has(Symbol symbol, ClassId id) const {
  return std::binary_search(sets_[symbol]->begin(), sets_[symbol]->end(), id);
}

}  // namespace dateline
