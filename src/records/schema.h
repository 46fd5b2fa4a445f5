// SPDX-License-Identifier: Apache-2.0
// The schemas of the output: JSON Schema (draft 7) of a record, Table Schemas of the tables and the Data
// Package that holds them. The files are in schema/; `dateline schema` prints them.
#pragma once

#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// "document", "trips", "officials", "mentions" or "datapackage", which holds those of the tables; none where
/// there is no such schema.
[[nodiscard]] std::optional<std::string> schema_text(std::string_view name);

/// A JSON Schema, compiled. Immutable and safe to share between threads.
class RecordSchema {
 public:
  /// Throws std::invalid_argument where the text is no JSON Schema.
  explicit RecordSchema(std::string_view schema);
  ~RecordSchema();
  RecordSchema(const RecordSchema&) = delete;
  RecordSchema& operator=(const RecordSchema&) = delete;

  /// What is wrong with the value, the deepest fault first found: "/trips/0/status: ..."; none if it is
  /// valid.
  [[nodiscard]] std::optional<std::string> fault_in(const nlohmann::json& value) const;

 private:
  struct Compiled;
  std::unique_ptr<const Compiled> compiled_;
};

}  // namespace dateline
