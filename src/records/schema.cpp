// SPDX-License-Identifier: Apache-2.0
#include "records/schema.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <stdexcept>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#include <vector>

namespace dateline {
namespace {

using Adapter = valijson::adapters::NlohmannJsonAdapter;

/// {"<root>", "[trips]", "[0]"} as "/trips/0".
std::string pointer(const std::vector<std::string>& context) {
  std::string path;
  for (const std::string& step : context) {
    if (step.starts_with('[')) path.append("/").append(step, 1, step.size() - 2);
  }
  return path.empty() ? "/" : path;
}

}  // namespace

struct RecordSchema::Compiled {
  valijson::Schema schema;
};

RecordSchema::RecordSchema(std::string_view schema) {
  auto compiled = std::make_unique<Compiled>();
  try {
    const nlohmann::json parsed = nlohmann::json::parse(schema);
    valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(Adapter(parsed), compiled->schema);
  } catch (const std::exception& error) {
    throw std::invalid_argument(error.what());
  }
  compiled_ = std::move(compiled);
}

RecordSchema::~RecordSchema() = default;

std::optional<std::string> RecordSchema::fault_in(const nlohmann::json& value) const {
  valijson::Validator validator;
  const Adapter target(value);
  if (validator.validate(compiled_->schema, target, nullptr)) return std::nullopt;
  valijson::ValidationResults results;
  validator.validate(compiled_->schema, target, &results);
  valijson::ValidationResults::Error error;
  if (!results.popError(error)) return "does not match the schema";
  return fmt::format("{}: {}", pointer(error.context), error.description);
}

}  // namespace dateline
