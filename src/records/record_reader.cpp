// SPDX-License-Identifier: Apache-2.0
#include "records/record_reader.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "input/byte_stream.h"
#include "input/input_failure.h"
#include "records/from_json.h"

namespace dateline {
namespace {

using nlohmann::json;

/// "[json.exception.type_error.302] type must be string, but is number" without its brackets.
std::string plain(std::string_view message) {
  const std::size_t end = message.find("] ");
  return std::string(end == std::string_view::npos ? message : message.substr(end + 2));
}

/// Calls `action`; errors of reading name the file.
template <typename Action>
auto named(const std::string& file, Action action) {
  try {
    return action();
  } catch (const ReadFault& fault) {
    throw ReadFault(fault.code(), fmt::format("{}: {}", file, fault.what()));
  }
}

}  // namespace

RecordReader::RecordReader(const std::string& path, const RecordSchema* schema)
    : file_(std::make_shared<const std::string>(utf8_name(path))),
      text_(named(path, [&] { return std::make_unique<RecordText>(path); })),
      schema_(schema) {}

std::optional<std::variant<Record, RecordFault>> RecordReader::next() {
  if (!named(*file_, [this] { return text_->next(); })) return std::nullopt;
  const RecordLocation where{file_, text_->line()};
  json value;
  try {
    value = json::parse(text_->text());
  } catch (const json::parse_error& error) {
    return RecordFault{where, true, fmt::format("not JSON at byte {} of the record", error.byte)};
  } catch (const json::exception& error) {  // a number that is too large
    return RecordFault{where, true, fmt::format("not JSON: {}", plain(error.what()))};
  }
  try {
    if (schema_ != nullptr) {
      if (auto fault = schema_->fault_in(value)) return RecordFault{where, false, std::move(*fault)};
    }
    Record record = record_from(value);
    record.where = where;
    return record;
  } catch (const std::exception& error) {
    return RecordFault{where, false, plain(error.what())};
  }
}

std::vector<Record> read_records(const std::string& path) {
  std::vector<Record> records;
  RecordReader reader(path);
  while (auto found = reader.next()) {
    if (const auto* fault = std::get_if<RecordFault>(&*found))
      throw RecordError(fmt::format("{}:{}: {}", path, fault->where.line, fault->message));
    records.push_back(std::move(std::get<Record>(*found)));
  }
  return records;
}

}  // namespace dateline
