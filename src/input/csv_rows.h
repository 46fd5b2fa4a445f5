// SPDX-License-Identifier: Apache-2.0
// Rows and cells of CSV (RFC 4180; also with semicolons or tabs, and with stray quotes).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "input/input.h"

namespace dateline {

/// Goes through the rows of an input, which must outlive it: a line end in quotes ends none.
class CsvRows {
 public:
  CsvRows(Input& input, std::size_t max_row_bytes) : input_(input), limit_(max_row_bytes) {}

  void separate_by(char separator) { separator_ = separator; }

  /// Goes to the next row; false at the end.
  bool next();

  /// The row without its line end, valid until the next call of next(); empty if it is too long.
  [[nodiscard]] std::string_view row() const { return row_; }
  [[nodiscard]] bool too_long() const { return too_long_; }

  /// The line that the row starts on, from 1.
  [[nodiscard]] std::uint64_t line() const { return line_; }

 private:
  Input& input_;
  std::size_t limit_;
  char separator_ = ',';
  std::size_t pending_ = 0;
  std::string_view row_;
  std::uint64_t line_ = 0;
  std::uint64_t next_line_ = 1;
  bool too_long_ = false;
};

/// The cells of a row, unquoted.
[[nodiscard]] std::vector<std::string> csv_cells(std::string_view row, char separator);

/// What separates the cells of a header: the most frequent of comma, semicolon and tab.
[[nodiscard]] char csv_separator(std::string_view header);

}  // namespace dateline
