// SPDX-License-Identifier: Apache-2.0
// The rows of a table that is checked rather than loaded.
#pragma once

#include <vector>

#include "dateline/data_error.h"

namespace dateline {

/// Goes on to the next row that can be read; false at the end. A row with too many or too few cells is a
/// finding, and the next one may be good.
template <typename Table>
bool next_row(Table& table, std::vector<DataError>& findings) {
  for (;;) {
    try {
      return table.next();
    } catch (const DataError& error) {
      findings.push_back(error);
    }
  }
}

}  // namespace dateline
