// SPDX-License-Identifier: Apache-2.0
#include "data/table.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace dateline {

TableReader::TableReader(DataFile file, const std::vector<std::string_view>& columns,
                         const std::vector<std::string_view>& optional_columns)
    : lines_(file), columns_(columns) {
  if (!lines_.next()) throw DataError({.file = file.name}, "has no header row");
  cells_ = split(lines_.line(), '\t');
  width_ = cells_.size();
  columns_.insert(columns_.end(), optional_columns.begin(), optional_columns.end());
  for (const std::string_view column : columns_) {
    const auto found = std::find(cells_.begin(), cells_.end(), column);
    const bool is_there = found != cells_.end();
    if (!is_there && positions_.size() < columns.size()) {
      fail(lines_.line(), fmt::format("no column '{}' in the header", column));
    }
    positions_.push_back(is_there ? std::optional(static_cast<std::size_t>(found - cells_.begin()))
                                  : std::nullopt);
  }
  if (optional_columns.empty()) return;
  for (const std::string_view cell : cells_) {
    if (std::find(columns_.begin(), columns_.end(), cell) == columns_.end()) {
      fail(cell, fmt::format("unknown column '{}'", cell));
    }
  }
}

bool TableReader::next() {
  if (!lines_.next()) return false;
  cells_ = split(lines_.line(), '\t');
  if (cells_.size() != width_) {
    fail(lines_.line(), fmt::format("{} cells where the header has {}", cells_.size(), width_));
  }
  return true;
}

std::optional<std::string_view> TableReader::optional(std::size_t column) const {
  const std::string_view text = cell(column);
  if (text.empty()) return std::nullopt;
  return text;
}

std::string_view TableReader::required(std::size_t column) const {
  const std::string_view text = cell(column);
  if (text.empty()) fail(text, fmt::format("nothing in column '{}'", columns_[column]));
  return text;
}

std::optional<std::uint32_t> TableReader::number(std::size_t column, std::uint32_t limit) const {
  const std::string_view text = cell(column);
  if (text.empty()) return std::nullopt;
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value > limit) {
    fail(text, fmt::format("'{}' is no number from 0 to {}", text, limit));
  }
  return value;
}

}  // namespace dateline
