// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "data/data_files.h"
#include "records/schema.h"

namespace dateline {

std::optional<std::string_view> schema_text(std::string_view name) {
  for (const DataFile& file : embedded_schemas()) {
    if (file.name == fmt::format("{}.json", name)) return file.content;
  }
  return std::nullopt;
}

}  // namespace dateline
