// SPDX-License-Identifier: Apache-2.0
// An input in another character set as a stream of UTF-8, for the formats whose records are found in it.
#pragma once

#include <array>
#include <string>

#include "input/byte_stream.h"
#include "input/converter.h"
#include "input/input.h"

namespace dateline {

/// What cannot be decoded becomes U+FFFD.
class DecodingStream : public ByteStream {
 public:
  /// `charset` must have a converter (charset.h, is_charset()).
  DecodingStream(Input input, const std::string& charset);

  std::size_t read(char* out, std::size_t size) override;

 private:
  Input input_;
  Converter from_;
  Converter to_;
  std::array<UChar, 2048> pivot_{};  ///< in UTF-16, between the two
  UChar* pivot_begin_ = pivot_.data();
  UChar* pivot_end_ = pivot_.data();
  bool ended_ = false;
};

}  // namespace dateline
