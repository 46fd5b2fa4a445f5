// SPDX-License-Identifier: Apache-2.0
// Gazetteers: tables with one row a form. Those of data/gazetteers/ have a layout for each type of place
// (data/README.md); a user's own may hold all types (docs/usage.md).
#pragma once

#include <string_view>
#include <vector>

#include "data/data_files.h"
#include "data/table.h"
#include "lexicon/place.h"

namespace dateline {

/// One row: a surface form and the place it may stand for.
struct GazetteerRow {
  std::string_view form;
  Place place;
  bool removed = false;  ///< a user's row that takes the form away from the place
};

/// What the columns of a gazetteer mean.
struct GazetteerLayout {
  std::vector<std::string_view> columns;
  std::vector<std::string_view> optional_columns;
  GazetteerRow (*row)(const TableReader& table);  ///< the current row; throws DataError
};

/// A file of data/gazetteers/.
struct BuiltInGazetteer {
  std::string_view file;
  GazetteerLayout layout;
};

/// In the order of the types of places.
[[nodiscard]] const std::vector<BuiltInGazetteer>& built_in_gazetteers();

[[nodiscard]] const GazetteerLayout& own_gazetteer_layout();

/// All rows: the built-in ones in the order of types, then of rows, changed by the user's own, which come
/// first. Throws DataError.
[[nodiscard]] std::vector<GazetteerRow> read_gazetteers(const DataFiles& data);

}  // namespace dateline
