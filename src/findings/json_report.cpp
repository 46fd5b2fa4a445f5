// SPDX-License-Identifier: Apache-2.0
// JSON and JSONL. Missing is null, as in the program's other JSON.
#include <optional>

#include "findings/report_writer.h"
#include "output/json_emitter.h"

namespace dateline {
namespace {

std::optional<std::string_view> unless_empty(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional<std::string_view>(text);
}

std::optional<std::uint64_t> unless_zero(std::uint64_t number) {
  return number == 0 ? std::nullopt : std::optional(number);
}

void write_finding(JsonEmitter& json, const Finding& finding) {
  json.open_object();
  json.field("rule", finding.rule);
  json.field("level", name_of(finding.level));
  json.field("message", finding.message);
  json.field("file", unless_empty(finding.file));
  json.field("line", unless_zero(finding.line));
  json.field("column", unless_zero(finding.column));
  json.field("document", unless_empty(finding.document));
  json.close_object();
}

void write_row(JsonEmitter& json, const Table& table, const std::vector<Cell>& row) {
  json.open_object();
  for (std::size_t column = 0; column < row.size(); ++column) {
    json.key(table.columns[column]);
    if (const auto* fraction = std::get_if<double>(&row[column])) {
      json.fraction(*fraction);
    } else if (const auto* count = std::get_if<std::uint64_t>(&row[column])) {
      json.value(*count);
    } else {
      json.value(std::get<std::string>(row[column]));
    }
  }
  json.close_object();
}

}  // namespace

std::string report_json(const Report& report) {
  std::string out;
  JsonEmitter json(out, 0);
  json.open_object();
  json.field("command", report.command);
  json.field("version", report.version);
  json.key("findings");
  json.open_array();
  for (const Finding& finding : report.findings) write_finding(json, finding);
  json.close_array();
  json.key("table");
  json.open_array();
  for (const auto& row : report.table.rows) write_row(json, report.table, row);
  json.close_array();
  for (const Level level : {Level::error, Level::warning, Level::note})
    json.field(std::string(name_of(level)) + "s", report.count(level));
  json.close_object();
  return out + "\n";
}

std::string report_jsonl(const Report& report) {
  std::string out;
  for (const Finding& finding : report.findings) {
    JsonEmitter json(out);
    write_finding(json, finding);
    out.push_back('\n');
  }
  for (const auto& row : report.table.rows) {
    JsonEmitter json(out);
    write_row(json, report.table, row);
    out.push_back('\n');
  }
  return out;
}

}  // namespace dateline
