// SPDX-License-Identifier: Apache-2.0
// A set of symbols, as bits.
#pragma once

#include <bit>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace dateline {

/// Which of the symbols [0, size) belong. Sets that are combined have the same size.
class SymbolSet {
 public:
  explicit SymbolSet(std::size_t size = 0) : words_((size + 63) / 64), size_(size) {}

  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] bool contains(std::size_t symbol) const {
    return (words_[symbol / 64] >> (symbol % 64) & 1U) != 0;
  }
  void insert(std::size_t symbol) { words_[symbol / 64] |= std::uint64_t{1} << (symbol % 64); }

  [[nodiscard]] std::size_t count() const {
    std::size_t result = 0;
    for (const std::uint64_t word : words_) result += static_cast<std::size_t>(std::popcount(word));
    return result;
  }

  [[nodiscard]] SymbolSet complement() const {
    SymbolSet result(size_);
    for (std::size_t i = 0; i < words_.size(); ++i) result.words_[i] = ~words_[i];
    if (size_ % 64 != 0) result.words_.back() &= (std::uint64_t{1} << (size_ % 64)) - 1;
    return result;
  }
  SymbolSet& operator|=(const SymbolSet& other) {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] |= other.words_[i];
    return *this;
  }
  SymbolSet& operator&=(const SymbolSet& other) {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= other.words_[i];
    return *this;
  }
  friend auto operator<=>(const SymbolSet&, const SymbolSet&) = default;

 private:
  std::vector<std::uint64_t> words_;
  std::size_t size_ = 0;
};

}  // namespace dateline
