// SPDX-License-Identifier: Apache-2.0
#include "lexicon/alphabet.h"

#include <algorithm>

namespace dateline {

Symbol Alphabet::intern(ClassSet classes) {
  std::sort(classes.begin(), classes.end());
  classes.erase(std::unique(classes.begin(), classes.end()), classes.end());
  const auto [entry, added] = symbols_.try_emplace(std::move(classes), static_cast<Symbol>(sets_.size()));
  if (added) {
    sets_.push_back(entry->first);
    bits_.resize(bits_.size() + words_);
    std::uint64_t* bits = &bits_[entry->second * words_];
    for (const ClassId id : entry->first) bits[id / 64] |= std::uint64_t{1} << (id % 64U);
  }
  return entry->second;
}

}  // namespace dateline
