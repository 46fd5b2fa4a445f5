// SPDX-License-Identifier: Apache-2.0
// A row of CSV or TSV.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "dateline/date_value.h"

namespace dateline {

/// Appends cells to `out`, and the line's end when it goes. Cells with the separator, a quote or a line break
/// are quoted. With `safe`, a cell that a spreadsheet would take for a formula gets an apostrophe in front.
class CsvRow {
 public:
  CsvRow(std::string& out, char separator, bool safe) : out_(out), separator_(separator), safe_(safe) {}
  CsvRow(const CsvRow&) = delete;
  CsvRow& operator=(const CsvRow&) = delete;
  ~CsvRow() { out_.push_back('\n'); }

  CsvRow& text(std::string_view content);
  CsvRow& text(const std::optional<std::string_view>& content) { return content ? text(*content) : absent(); }
  CsvRow& text(const std::optional<std::string>& content) { return content ? text(*content) : absent(); }
  CsvRow& text(const std::string& content) { return text(std::string_view(content)); }
  CsvRow& number(std::uint64_t value);
  CsvRow& number(const std::optional<std::uint32_t>& value) { return value ? number(*value) : absent(); }
  CsvRow& day(const std::optional<Date>& value);
  CsvRow& absent();

 private:
  std::string& out_;
  char separator_;
  bool safe_;
  bool first_ = true;
};

}  // namespace dateline
