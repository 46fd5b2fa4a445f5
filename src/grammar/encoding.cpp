// SPDX-License-Identifier: Apache-2.0
#include "grammar/encoding.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "text/utf8.h"

namespace dateline {

Encoding::Encoding(const std::vector<SymbolSet>& sets, std::size_t symbol_count) {
  // Large sets first: sorting by signature then keeps them together, which makes their classes few ranges.
  std::vector<std::pair<std::size_t, const SymbolSet*>> by_size;
  for (const SymbolSet& set : sets) by_size.emplace_back(set.count(), &set);
  std::stable_sort(by_size.begin(), by_size.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  // Each set parts the groups that it is not all or nothing of, those outside it first.
  group_of_.resize(symbol_count);
  groups_ = symbol_count == 0 ? 0 : 1;
  for (const auto& [size, set] : by_size) {
    std::vector<std::uint16_t> renumbered(2 * groups_);
    const auto part = [&](std::size_t symbol) -> std::uint16_t& {
      return renumbered[2 * group_of_[symbol] + (set->contains(symbol) ? 1U : 0U)];
    };
    for (std::size_t symbol = 0; symbol < symbol_count; ++symbol) part(symbol) = 1;
    groups_ = 0;
    for (std::uint16_t& number : renumbered) {
      if (number != 0) number = static_cast<std::uint16_t>(groups_++);
    }
    for (std::size_t symbol = 0; symbol < symbol_count; ++symbol) group_of_[symbol] = part(symbol);
  }
  width_ = groups_ <= 255 ? 1 : groups_ <= 1920 ? 2 : 3;
}

std::uint32_t Encoding::code_point(std::size_t group) const {
  const auto index = static_cast<std::uint32_t>(group);
  if (width_ == 1) return 1 + index;
  if (width_ == 2) return 0x80 + index;
  return index < 0xD000 ? 0x800 + index : 0x1000 + index;  // past the surrogates
}

void Encoding::append(std::string& out, Symbol symbol) const {
  const std::uint32_t code = code_point(group_of_[symbol]);
  if (width_ == 1) {
    out.push_back(static_cast<char>(code));
  } else {
    append_utf8(out, code);
  }
}

std::string Encoding::character_class(const SymbolSet& set) const {
  std::vector<bool> groups(groups_);
  for (std::size_t symbol = 0; symbol < set.size(); ++symbol) {
    if (set.contains(symbol)) groups[group_of_[symbol]] = true;
  }
  std::string ranges;
  for (std::size_t first = 0; first < groups.size(); ++first) {
    if (!groups[first]) continue;
    std::size_t last = first;
    while (last + 1 < groups.size() && groups[last + 1]) ++last;
    fmt::format_to(std::back_inserter(ranges), "\\x{{{:x}}}-\\x{{{:x}}}", code_point(first),
                   code_point(last));
    first = last;
  }
  return ranges.empty() ? R"([^\x{0}-\x{10FFFF}])" : fmt::format("[{}]", ranges);
}

}  // namespace dateline
