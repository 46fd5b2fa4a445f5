// SPDX-License-Identifier: Apache-2.0
// Lines of a data file, with the place of each for error messages.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "data/data_files.h"
#include "dateline/data_error.h"

namespace dateline {

/// Walks the lines of a data file, leaving out blank ones and comments (first character '#'). Checks that
/// the file is UTF-8. The views live as long as the file's content.
class LineReader {
 public:
  explicit LineReader(DataFile file);

  /// Goes to the next line; false at the end.
  bool next();

  [[nodiscard]] std::string_view line() const { return line_; }
  [[nodiscard]] std::uint32_t number() const { return number_; }

  /// Where `part`, a view into line(), stands.
  [[nodiscard]] DataLocation where(std::string_view part) const;

  /// Throws DataError at `part`, a view into line().
  [[noreturn]] void fail(std::string_view part, std::string_view message) const;

 private:
  DataFile file_;
  std::string_view rest_;
  std::string_view line_;
  std::uint32_t number_ = 0;
};

/// `text` without blanks at either end.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// The parts of `text` between separators, empty ones included: always at least one.
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);

}  // namespace dateline
