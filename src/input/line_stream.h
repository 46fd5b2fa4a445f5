// SPDX-License-Identifier: Apache-2.0
// Lines of an input of any size, one in memory at a time.
#pragma once

#include <cstdint>
#include <string_view>

#include "input/input.h"

namespace dateline {

/// Goes through the lines of an input, which must outlive it. Throws what the input throws.
class LineStream {
 public:
  LineStream(Input& input, std::size_t max_line_bytes, char line_end = '\n')
      : input_(input), limit_(max_line_bytes), line_end_(line_end) {}

  /// Goes to the next line; false at the end.
  bool next();

  /// The line without its end, valid until the next call of next(); empty if it is too long.
  [[nodiscard]] std::string_view line() const { return line_; }
  [[nodiscard]] std::uint64_t number() const { return number_; }
  [[nodiscard]] bool too_long() const { return too_long_; }

 private:
  Input& input_;
  std::size_t limit_;
  char line_end_;
  std::size_t pending_ = 0;  ///< bytes of the last line, not yet consumed
  std::string_view line_;
  std::uint64_t number_ = 0;
  bool too_long_ = false;
};

}  // namespace dateline
