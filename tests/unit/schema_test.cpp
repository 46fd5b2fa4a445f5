// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include "catch.h"
#include "output/writer.h"
#include "records/schema.h"

using namespace dateline;

TEST_CASE("the table schemas have the columns of csv") {
  const std::vector<std::pair<std::string, Rows>> tables{
      {"trips", Rows::trips}, {"officials", Rows::officials}, {"mentions", Rows::mentions}};
  for (const auto& [name, rows] : tables) {
    CsvOptions options;
    options.rows = rows;
    std::string columns;
    const auto schema = nlohmann::json::parse(schema_text(name).value());
    for (const auto& field : schema["fields"])
      columns += (columns.empty() ? "" : ",") + field["name"].get<std::string>();
    CHECK(columns + "\n" == make_csv_writer(options)->head());
  }
}

TEST_CASE("the data package holds the tables' schemas") {
  const auto package = nlohmann::json::parse(schema_text("datapackage").value());
  REQUIRE(package["resources"].size() == 3);
  CHECK(package["resources"][0]["path"] == "trips.csv");
  CHECK(package["resources"][0]["schema"] == nlohmann::json::parse(schema_text("trips").value()));
  CHECK_FALSE(schema_text("nothing"));
}

TEST_CASE("a fault says where it is") {
  const RecordSchema schema(schema_text("document").value());
  const auto fault = [&](const char* text) {
    return schema.fault_in(nlohmann::json::parse(text)).value_or("");
  };
  CHECK(
      fault(
          R"({"schema":1,"document":{"id":"a","source":"a"},"error":{"code":"empty","message":"is empty"}})") ==
      "");
  CHECK(fault(R"({"schema":1,"document":{"id":"a","source":"a"},"error":{"code":"","message":"m"}})")
            .starts_with("/error/code: "));
  CHECK(fault(R"([])").starts_with("/: "));
  CHECK_THROWS_AS(RecordSchema("{"), std::invalid_argument);
}
