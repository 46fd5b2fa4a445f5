// SPDX-License-Identifier: Apache-2.0
#include "lexicon/gazetteer.h"

#include <utility>

#include "lexicon/own_names.h"

namespace dateline {
namespace {

using Rows = std::vector<GazetteerRow>;

void read(DataFile file, const GazetteerLayout& layout, Rows& rows) {
  TableReader table(file, layout.columns, layout.optional_columns);
  while (table.next()) {
    GazetteerRow& row = rows.emplace_back(layout.row(table));
    row.place.file = file.name;
    row.place.line = table.line();
  }
}

}  // namespace

std::vector<GazetteerRow> read_gazetteers(const DataFiles& data) {
  Rows built_in;
  for (const BuiltInGazetteer& gazetteer : built_in_gazetteers()) {
    read(data.file(gazetteer.file), gazetteer.layout, built_in);
  }
  if (data.own_gazetteers().empty()) return built_in;
  Rows own;
  for (const DataFile& file : data.own_gazetteers()) read(file, own_gazetteer_layout(), own);
  return with_own_names(std::move(own), std::move(built_in));
}

}  // namespace dateline
