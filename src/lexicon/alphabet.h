// SPDX-License-Identifier: Apache-2.0
// The distinct sets of classes that items have. The grammar turns them into code points (grammar/encoding.h).
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "data/plain_list.h"
#include "lexicon/class_table.h"

namespace dateline {

/// Index of a class set in the Alphabet.
using Symbol = std::uint16_t;

/// All class sets that occur.
class Alphabet {
 public:
  /// Of classes [0, class_count).
  explicit Alphabet(std::size_t class_count = 0) : words_((class_count + 63) / 64) {}

  Symbol intern(ClassSet classes);

  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] ClassSet classes(Symbol symbol) const;
  [[nodiscard]] bool has(Symbol symbol, ClassId id) const {
    return (bits_[symbol * words_ + id / 64] >> (id % 64U) & 1U) != 0;
  }

  /// For images (data/image.h): of an alphabet that is only read from then on.
  template <typename Archive, typename Self>
  static void fields(Archive& archive, Self& self) {
    archive(self.words_, self.size_, self.bits_);
  }

 private:
  std::size_t words_;  // of 64 bits, a symbol
  std::size_t size_ = 0;
  PlainList<std::uint64_t> bits_;       // by symbol: a bit a class
  std::map<ClassSet, Symbol> symbols_;  // for intern alone: an image goes without
};

}  // namespace dateline
