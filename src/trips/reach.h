// SPDX-License-Identifier: Apache-2.0
// The items near an event, as ranges of item indices, nearest first.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <ranges>

namespace dateline {

/// The at most `reach` items before `item`.
[[nodiscard]] inline auto items_before(std::uint32_t item, std::uint32_t reach) {
  return std::views::iota(item > reach ? item - reach : 0, item) | std::views::reverse;
}

/// The at most `reach` items from `item` on, of a sentence of `size` items.
[[nodiscard]] inline auto items_from(std::uint32_t item, std::uint32_t reach, std::size_t size) {
  const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(std::size_t{item} + reach, size));
  return std::views::iota(std::min(item, end), end);
}

}  // namespace dateline
