// SPDX-License-Identifier: Apache-2.0
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "catch.h"
#include "findings/report_writer.h"
#include "records/schema.h"

using namespace dateline;

namespace {

Report sample() {
  Report report{.command = "check data", .version = "1.0"};
  report.rules = {{"AAA001", "first", Level::error, "The first rule."},
                  {"BBB002", "second", Level::warning, "The second rule."}};
  report.findings = {{.rule = "AAA001",
                      .message = "a \"bad\" thing, 100%\nhere",
                      .file = "a b.jsonl",
                      .line = 3,
                      .document = "doc:1"},
                     {.rule = "BBB002", .level = Level::warning, .message = "<odd>"}};
  report.table = {{"name", "n", "share"}, {{std::string("all"), std::uint64_t{12}, 0.5}}};
  return report;
}

RecordSchema sarif_schema() {
  std::ifstream file(DATELINE_TESTS "/schemas/sarif-2.1.0.json");
  return RecordSchema(std::string(std::istreambuf_iterator<char>(file), {}));
}

}  // namespace

TEST_CASE("text has a line for each finding, the table and the counts") {
  CHECK(report_text(sample()) ==
        "a b.jsonl:3: error AAA001: doc:1: a \"bad\" thing, 100% here\n"
        "warning BBB002: <odd>\n"
        "name   n   share\n"
        "all   12  0.5000\n"
        "1 error, 1 warning, 0 notes\n");
}

TEST_CASE("annotations escape what GitHub takes for syntax") {
  CHECK(report_github(sample()) ==
        "::error file=a b.jsonl,line=3,title=AAA001::doc:1: a \"bad\" thing, 100%25%0Ahere\n"
        "::warning title=BBB002::<odd>\n");
}

TEST_CASE("JUnit fails only what is at or above the level") {
  const std::string xml = report_junit(sample());
  CHECK(xml.find("tests=\"2\" failures=\"1\"") != std::string::npos);
  CHECK(xml.find("message=\"a b.jsonl:3: doc:1: a &quot;bad&quot; thing, 100%&#10;here\"") !=
        std::string::npos);
  CHECK(xml.find("<system-out>warning: &lt;odd&gt;&#10;</system-out>") != std::string::npos);
}

TEST_CASE("JSON keeps what is absent as null") {
  const auto parsed = nlohmann::json::parse(report_json(sample()));
  CHECK(parsed["findings"][0]["line"] == 3);
  CHECK(parsed["findings"][1]["file"].is_null());
  CHECK(parsed["table"][0]["share"] == 0.5);
  CHECK(parsed["warnings"] == 1);
}

TEST_CASE("a report fails from its level on") {
  Report report = sample();
  CHECK(report.failed());
  report.findings.erase(report.findings.begin());
  CHECK_FALSE(report.failed());
  report.fail_on = Level::warning;
  CHECK(report.failed());
  report.fail_on.reset();
  CHECK_FALSE(report.failed());
}

TEST_CASE("SARIF is valid by its schema") {
  const RecordSchema schema = sarif_schema();
  const auto parsed = nlohmann::json::parse(report_sarif(sample()));
  CHECK(schema.fault_in(parsed).value_or("") == "");
  CHECK(schema.fault_in(nlohmann::json::parse(report_sarif(Report{.command = "diff", .version = "1.0"})))
            .value_or("") == "");
  CHECK(parsed["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] ==
        "a%20b.jsonl");
  auto broken = parsed;
  broken["runs"][0]["results"][0]["level"] = "fatal";
  CHECK(schema.fault_in(broken));
}
