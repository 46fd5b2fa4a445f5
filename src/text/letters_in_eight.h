// SPDX-License-Identifier: Apache-2.0
// How many of the next eight bytes are ASCII letters, without a branch a byte.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace dateline {

struct LeadingLetters {
  std::size_t length = 0;  ///< 0 to 8
  bool any_lower = false;
};

/// Looks at eight bytes, or at `size` if that is less. Word ends are hard to predict: a loop over the bytes
/// costs about twice as much.
inline LeadingLetters letters_in_eight(const char* bytes, std::size_t size) {
  constexpr std::uint64_t each = 0x0101010101010101U;  // one in every byte
  std::uint64_t word = 0;
  std::memcpy(&word, bytes, size < 8 ? size : 8);
  if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap64(word);
  const std::uint64_t low =
      (word | 0x20U * each) & 0x7FU * each;                  // letters in lower case, no carry between bytes
  const std::uint64_t from_a = low + (0x80U - 'a') * each;   // bit 7: 'a' or above
  const std::uint64_t above_z = low + (0x7FU - 'z') * each;  // bit 7: above 'z'
  const std::uint64_t others = ~(from_a & ~above_z & ~word) & 0x80U * each;
  const auto length = static_cast<std::size_t>(std::countr_zero(others)) / 8;
  const std::uint64_t kept = length == 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << (8 * length)) - 1;
  return {length, (word & kept & 0x20U * each) != 0};
}

}  // namespace dateline
