// SPDX-License-Identifier: Apache-2.0
// Byte offsets of a document's text in the unit that the output declares.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "dateline/document.h"
#include "output/writer.h"

namespace dateline {

/// Maps offsets in constant time (logarithmic in the repairs for bytes). Keeps a view of the document.
///
/// A code point is counted at its first byte. Bytes are those of the input: where reading replaced invalid
/// bytes by a U+FFFD, what they were in the input counts.
class Offsets {
 public:
  Offsets(const Document& document, OffsetUnit unit);

  /// The offset of `byte`, an offset in Document::text at a code point's start or at the end.
  [[nodiscard]] std::size_t at(std::size_t byte) const {
    if (identity_) return byte;
    return unit_ == OffsetUnit::codepoint ? code_points_before(byte) : input_bytes_before(byte);
  }

  /// The length of the whole text.
  [[nodiscard]] std::size_t length() const { return at(text_.size()); }

 private:
  /// From text offset `begin` on, the input is `saved` bytes behind the text.
  struct Shift {
    std::size_t begin;
    std::size_t saved;
  };

  [[nodiscard]] std::size_t code_points_before(std::size_t byte) const;
  [[nodiscard]] std::size_t input_bytes_before(std::size_t byte) const;

  std::string_view text_;
  OffsetUnit unit_;
  bool identity_ = true;               ///< all ASCII, or nothing repaired
  std::vector<std::uint32_t> blocks_;  ///< code points before each block of 64 bytes
  std::vector<Shift> shifts_;
};

}  // namespace dateline
