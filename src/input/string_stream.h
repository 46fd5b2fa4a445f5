// SPDX-License-Identifier: Apache-2.0
// Bytes in memory as a stream.
#pragma once

#include <string>
#include <utility>

#include "input/byte_stream.h"

namespace dateline {

class StringStream : public ByteStream {
 public:
  explicit StringStream(std::string bytes) : bytes_(std::move(bytes)) {}
  std::size_t read(char* out, std::size_t size) override {
    const std::size_t count = bytes_.copy(out, size, at_);
    at_ += count;
    return count;
  }

 private:
  std::string bytes_;
  std::size_t at_ = 0;
};

}  // namespace dateline
