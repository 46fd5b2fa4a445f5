// SPDX-License-Identifier: Apache-2.0
// Lines of a file of any size, one in memory at a time.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "input/input_file.h"

namespace dateline {

/// Goes through the lines of an input. Throws std::system_error where it cannot be read.
class LineStream {
 public:
  LineStream(const std::string& path, std::size_t max_line_bytes) : file_(path), limit_(max_line_bytes) {}

  /// Goes to the next line; false at the end.
  bool next();

  /// The line without its line feed, valid until the next call of next(); empty if it is too long.
  [[nodiscard]] std::string_view line() const { return line_; }
  [[nodiscard]] std::uint64_t number() const { return number_; }
  [[nodiscard]] bool too_long() const { return too_long_; }

 private:
  bool fill();

  InputFile file_;
  std::size_t limit_;
  std::string buffer_;
  std::size_t begin_ = 0;  ///< of what is not yet consumed in buffer_
  std::string_view line_;
  std::uint64_t number_ = 0;
  bool too_long_ = false;
};

}  // namespace dateline
