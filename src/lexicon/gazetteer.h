// SPDX-License-Identifier: Apache-2.0
// Gazetteers: data/gazetteers/*.tsv, one row a form. The columns are described in data/README.md.
#pragma once

#include <string_view>
#include <vector>

#include "data/data_files.h"
#include "lexicon/place.h"

namespace dateline {

/// One row: a surface form and the place it may stand for.
struct GazetteerRow {
  std::string_view form;
  Place place;
};

/// All rows of the five gazetteers, in the order of types, then of rows. Throws DataError.
[[nodiscard]] std::vector<GazetteerRow> read_gazetteers(const DataFiles& data);

}  // namespace dateline
