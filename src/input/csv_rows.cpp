// SPDX-License-Identifier: Apache-2.0
#include "input/csv_rows.h"

#include <algorithm>
#include <utility>

namespace dateline {

bool CsvRows::next() {
  input_.consume(std::exchange(pending_, 0));
  row_ = {};
  too_long_ = false;
  line_ = next_line_;
  std::size_t at = 0;
  bool in_quotes = false;
  bool cell_start = true;
  bool ended = false;
  for (;;) {
    const std::string_view ahead = input_.buffered();
    for (; at < ahead.size() && !ended; ++at) {
      const char c = ahead[at];
      if (c == '\n') ++next_line_;
      if (c == '"' && (in_quotes || cell_start)) {
        in_quotes = !in_quotes;  // a doubled quote closes and opens again
        cell_start = !in_quotes;
        continue;
      }
      ended = c == '\n' && !in_quotes;
      cell_start = c == separator_ && !in_quotes;
    }
    if (ended) break;
    if (at > limit_) {
      too_long_ = true;
      input_.consume(std::exchange(at, 0));
    }
    if (!input_.fill()) break;
  }
  if (at == 0 && !too_long_) return false;
  pending_ = at;
  std::size_t size = at;
  const std::string_view ahead = input_.buffered();
  if (ended) --size;
  if (size > 0 && ahead[size - 1] == '\r') --size;
  too_long_ = too_long_ || size > limit_;
  if (!too_long_) row_ = ahead.substr(0, size);
  return true;
}

std::vector<std::string> csv_cells(std::string_view row, char separator) {
  std::vector<std::string> cells(1);
  bool in_quotes = false;
  bool cell_start = true;
  for (std::size_t at = 0; at < row.size(); ++at) {
    const char c = row[at];
    if (in_quotes) {
      if (c != '"') {
        cells.back().push_back(c);
      } else if (at + 1 < row.size() && row[at + 1] == '"') {
        cells.back().push_back('"');
        ++at;
      } else {
        in_quotes = false;
      }
    } else if (c == separator) {
      cells.emplace_back();
      cell_start = true;
      continue;
    } else if (c == '"' && cell_start) {
      in_quotes = true;
    } else {
      cells.back().push_back(c);
    }
    cell_start = false;
  }
  return cells;
}

char csv_separator(std::string_view header) {
  char best = ',';
  for (const char separator : {';', '\t'}) {
    if (std::count(header.begin(), header.end(), separator) >
        std::count(header.begin(), header.end(), best)) {
      best = separator;
    }
  }
  return best;
}

}  // namespace dateline
