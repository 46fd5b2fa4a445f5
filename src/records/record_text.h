// SPDX-License-Identifier: Apache-2.0
// The text of each record in a file, one in memory at a time.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "input/input.h"
#include "input/line_stream.h"

namespace dateline {

/// Splits JSONL into its lines and a JSON array into its elements. It looks at brackets and quotes only, so
/// what it gives need not be JSON. Throws ReadFault where the file cannot be read.
class RecordText {
 public:
  explicit RecordText(const std::string& path);
  RecordText(const RecordText&) = delete;
  RecordText& operator=(const RecordText&) = delete;

  /// Goes to the next record; false at the end.
  bool next();

  /// The record's text, valid until next().
  [[nodiscard]] std::string_view text() const { return text_; }
  /// The line that it begins in, from 1.
  [[nodiscard]] std::uint64_t line() const { return line_; }

 private:
  bool next_line();
  bool next_element();

  Input input_;
  LineStream lines_;
  std::string text_;
  std::uint64_t line_ = 0;
  std::string rest_;    ///< a line of an array,
  std::size_t at_ = 0;  ///< looked at up to here
  std::optional<bool> array_;
};

}  // namespace dateline
