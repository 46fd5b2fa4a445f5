// SPDX-License-Identifier: Apache-2.0
// Tab-separated tables with a header row.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "data/line_reader.h"

namespace dateline {

/// Walks the rows of a table. Throws DataError on a missing header, a missing column and a row with another
/// number of cells than the header. Columns that are not asked for are passed over, unless there are optional
/// ones: a column of another name might be one of them misspelt.
class TableReader {
 public:
  TableReader(DataFile file, const std::vector<std::string_view>& columns,
              const std::vector<std::string_view>& optional_columns = {});

  bool next();

  /// The cell of a column by its index in the constructor's lists, the optional ones counted on; empty where
  /// the row or the table has nothing there.
  [[nodiscard]] std::string_view cell(std::size_t column) const {
    const auto position = positions_[column];
    return position ? cells_[*position] : std::string_view();
  }

  /// A cell that may be empty.
  [[nodiscard]] std::optional<std::string_view> optional(std::size_t column) const;

  /// A cell that must not be empty.
  [[nodiscard]] std::string_view required(std::size_t column) const;

  /// A cell that is empty or a number up to `limit`.
  [[nodiscard]] std::optional<std::uint32_t> number(std::size_t column, std::uint32_t limit) const;

  /// The number of the row's line in its file.
  [[nodiscard]] std::uint32_t line() const { return lines_.number(); }

  [[nodiscard]] std::string_view row() const { return lines_.line(); }
  [[nodiscard]] const std::vector<std::string_view>& cells() const { return cells_; }

  /// Where a part of the row stands.
  [[nodiscard]] DataLocation where(std::string_view part) const { return lines_.where(part); }

  [[noreturn]] void fail(std::string_view part, std::string_view message) const {
    lines_.fail(part, message);
  }

 private:
  LineReader lines_;
  std::vector<std::string_view> columns_;
  std::vector<std::optional<std::size_t>> positions_;
  std::size_t width_ = 0;
  std::vector<std::string_view> cells_;
};

}  // namespace dateline
