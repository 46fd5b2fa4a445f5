// SPDX-License-Identifier: Apache-2.0
// SARIF 2.1.0 (OASIS): one run, its rules, a result for each finding. Documents are logical locations.
#include <fmt/format.h>

#include <algorithm>

#include "findings/report_writer.h"
#include "output/json_emitter.h"

namespace dateline {
namespace {

/// A path as a URI reference (RFC 3986): what is not allowed in one is percent-encoded.
std::string uri_of(std::string_view path) {
  constexpr std::string_view allowed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  std::string uri;
  for (const char byte : path) {
    if (allowed.find(byte) != std::string_view::npos) {
      uri.push_back(byte);
    } else {
      uri += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
    }
  }
  return uri;
}

void text(JsonEmitter& json, std::string_view name, std::string_view content) {
  json.key(name);
  json.open_object();
  json.field("text", content);
  json.close_object();
}

void write_rule(JsonEmitter& json, const FindingRule& rule) {
  json.open_object();
  json.field("id", rule.id);
  json.field("name", rule.name);
  text(json, "shortDescription", rule.description);
  json.key("defaultConfiguration");
  json.open_object();
  json.field("level", name_of(rule.level));
  json.close_object();
  json.close_object();
}

void write_physical_location(JsonEmitter& json, const Finding& finding) {
  json.key("physicalLocation");
  json.open_object();
  json.key("artifactLocation");
  json.open_object();
  json.field("uri", uri_of(finding.file));
  json.close_object();
  if (finding.line > 0) {
    json.key("region");
    json.open_object();
    json.field("startLine", finding.line);
    if (finding.column > 0) json.field("startColumn", finding.column);
    json.close_object();
  }
  json.close_object();
}

void write_locations(JsonEmitter& json, const Finding& finding) {
  json.key("locations");
  json.open_array();
  if (!finding.file.empty() || !finding.document.empty()) {
    json.open_object();
    if (!finding.file.empty()) write_physical_location(json, finding);
    if (!finding.document.empty()) {
      json.key("logicalLocations");
      json.open_array();
      json.open_object();
      json.field("name", finding.document);
      json.close_object();
      json.close_array();
    }
    json.close_object();
  }
  json.close_array();
}

void write_result(JsonEmitter& json, const Report& report, const Finding& finding) {
  const auto rule = std::find_if(report.rules.begin(), report.rules.end(),
                                 [&](const FindingRule& each) { return each.id == finding.rule; });
  json.open_object();
  json.field("ruleId", finding.rule);
  json.field("ruleIndex", static_cast<std::uint64_t>(rule - report.rules.begin()));
  json.field("level", name_of(finding.level));
  text(json, "message", finding.message);
  write_locations(json, finding);
  json.close_object();
}

void write_tool(JsonEmitter& json, const Report& report) {
  json.key("tool");
  json.open_object();
  json.key("driver");
  json.open_object();
  json.field("name", std::string_view("dateline"));
  json.field("version", report.version);
  json.key("rules");
  json.open_array();
  for (const FindingRule& rule : report.rules) write_rule(json, rule);
  json.close_array();
  json.close_object();
  json.close_object();
}

}  // namespace

std::string report_sarif(const Report& report) {
  std::string out;
  JsonEmitter json(out, 0);
  json.open_object();
  json.field("$schema", std::string_view("https://json.schemastore.org/sarif-2.1.0.json"));
  json.field("version", std::string_view("2.1.0"));
  json.key("runs");
  json.open_array();
  json.open_object();
  write_tool(json, report);
  json.field("columnKind", std::string_view("unicodeCodePoints"));
  json.key("results");
  json.open_array();
  for (const Finding& finding : report.findings) write_result(json, report, finding);
  json.close_array();
  json.close_object();
  json.close_array();
  json.close_object();
  return out + "\n";
}

}  // namespace dateline
