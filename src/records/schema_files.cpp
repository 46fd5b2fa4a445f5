// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "data/data_files.h"
#include "records/schema.h"

namespace dateline {
namespace {

std::optional<std::string_view> file_text(std::string_view name) {
  for (const DataFile& file : embedded_schemas()) {
    if (file.name == fmt::format("{}.json", name)) return file.content;
  }
  return std::nullopt;
}

/// The tables' schemas stand in files of their own; the package names them.
std::string with_table_schemas(std::string_view package) {
  auto parsed = nlohmann::ordered_json::parse(package);
  for (auto& resource : parsed.at("resources")) {
    const auto name = resource.at("schema").get<std::string>();
    resource.at("schema") = nlohmann::ordered_json::parse(file_text(name).value());
  }
  return parsed.dump(2) + "\n";
}

}  // namespace

std::optional<std::string> schema_text(std::string_view name) {
  const auto text = file_text(name);
  if (!text) return std::nullopt;
  return name == "datapackage" ? with_table_schemas(*text) : std::string(*text);
}

}  // namespace dateline
