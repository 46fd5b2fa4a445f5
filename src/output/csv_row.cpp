// SPDX-License-Identifier: Apache-2.0
#include "output/csv_row.h"

#include <array>

#include "output/values.h"

namespace dateline {
namespace {

constexpr std::string_view formula_starts = "=+-@\t\r";

}  // namespace

CsvRow& CsvRow::text(std::string_view content) {
  absent();
  const bool guard = safe_ && !content.empty() && formula_starts.find(content[0]) != std::string_view::npos;
  const std::array<char, 4> special{separator_, '"', '\n', '\r'};
  const bool quote = content.find_first_of(special.data(), 0, special.size()) != std::string_view::npos;
  if (quote) out_.push_back('"');
  if (guard) out_.push_back('\'');
  for (const char byte : content) {
    if (byte == '"') out_.push_back('"');
    out_.push_back(byte);
  }
  if (quote) out_.push_back('"');
  return *this;
}

CsvRow& CsvRow::number(std::uint64_t value) {
  absent();
  append_number(out_, value);
  return *this;
}

CsvRow& CsvRow::day(const std::optional<Date>& value) {
  absent();
  if (value) append_day(out_, *value);
  return *this;
}

/// An empty cell; also begins every other.
CsvRow& CsvRow::absent() {
  if (!first_) out_.push_back(separator_);
  first_ = false;
  return *this;
}

}  // namespace dateline
