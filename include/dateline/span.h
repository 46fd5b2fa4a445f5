// SPDX-License-Identifier: Apache-2.0
// A stretch of a document's text.
#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

namespace dateline {

/// Half-open range [begin, end) of UTF-8 bytes in a document's text. Writers turn it into the unit the user
/// asked for (code points by default). Documents are below 4 GiB.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] constexpr std::uint32_t size() const { return end - begin; }
  [[nodiscard]] constexpr bool empty() const { return begin == end; }
  [[nodiscard]] constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  [[nodiscard]] constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  [[nodiscard]] constexpr std::string_view in(std::string_view text) const {
    return text.substr(begin, end - begin);
  }
  friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

}  // namespace dateline
