// SPDX-License-Identifier: Apache-2.0
// Tab-separated tables with a header row.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "data/line_reader.h"

namespace dateline {

/// Walks the rows of a table. Throws DataError on a missing header, an unknown or missing column and a row
/// with another number of cells than the header.
class TableReader {
 public:
  TableReader(DataFile file, const std::vector<std::string_view>& columns);

  bool next();

  /// The cell of a column by its index in the constructor's list; empty where the row has nothing there.
  [[nodiscard]] std::string_view cell(std::size_t column) const { return cells_[positions_[column]]; }

  /// A cell that must not be empty.
  [[nodiscard]] std::string_view required(std::size_t column) const;

  /// A cell that is empty or a number up to `limit`.
  [[nodiscard]] std::optional<std::uint32_t> number(std::size_t column, std::uint32_t limit) const;

  [[noreturn]] void fail(std::string_view part, std::string_view message) const {
    lines_.fail(part, message);
  }

 private:
  LineReader lines_;
  std::vector<std::string_view> columns_;
  std::vector<std::size_t> positions_;
  std::vector<std::string_view> cells_;
};

}  // namespace dateline
