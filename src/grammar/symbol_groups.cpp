// SPDX-License-Identifier: Apache-2.0
#include "grammar/symbol_groups.h"

namespace dateline {

SymbolGroups::SymbolGroups(const std::vector<SymbolSet>& sets, std::size_t symbol_count)
    : size_(symbol_count == 0 ? 0 : 1) {
  std::vector<Group> group_of(symbol_count);
  // Each set parts the groups that it is not all or nothing of, those outside it first.
  for (const SymbolSet& set : sets) {
    std::vector<Group> renumbered(2 * size_);
    const auto part = [&](std::size_t symbol) -> Group& {
      return renumbered[2 * std::size_t{group_of[symbol]} + (set.contains(symbol) ? 1U : 0U)];
    };
    for (std::size_t symbol = 0; symbol < symbol_count; ++symbol) part(symbol) = 1;
    size_ = 0;
    for (Group& number : renumbered) {
      if (number != 0) number = static_cast<Group>(size_++);
    }
    for (std::size_t symbol = 0; symbol < symbol_count; ++symbol) group_of[symbol] = part(symbol);
  }
  group_of_ = PlainList(std::move(group_of));
}

}  // namespace dateline
