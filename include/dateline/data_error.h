// SPDX-License-Identifier: Apache-2.0
// A fault in a rule, gazetteer or word list.
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace dateline {

/// Where a fault is: `line` and `column` count from 1, columns in code points.
struct DataLocation {
  std::string_view file;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::string_view line_text;
};

/// Thrown while loading. `what()` is the whole report:
///
///   rules/titles.rules:12:9: unknown class 'tittle'
///     match   tittle "of" place
///             ^
class DataError : public std::runtime_error {
 public:
  DataError(const DataLocation& where, std::string_view message);

  /// The parts of the report; line and column are 0 where the fault is the file's as a whole.
  [[nodiscard]] const std::string& file() const { return file_; }
  [[nodiscard]] std::uint32_t line() const { return line_; }
  [[nodiscard]] std::uint32_t column() const { return column_; }
  [[nodiscard]] const std::string& message() const { return message_; }

 private:
  std::string file_;
  std::uint32_t line_;
  std::uint32_t column_;
  std::string message_;
};

}  // namespace dateline
