// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "output/csv_row.h"
#include "output/writer.h"
#include "sample_record.h"

namespace dateline {
namespace {

std::string cell(std::string_view content, char separator = ',', bool safe = false) {
  std::string out;
  CsvRow(out, separator, safe).text(content);
  return out;
}

std::string rendered(const Writer& writer) {
  const auto [document, extraction] = sample_record();
  std::string out(writer.head());
  writer.document(out, document, extraction);
  writer.failure(out, {"b", "in/b", "empty", "is empty"});
  return out.append(writer.tail());
}

TEST_CASE("csv: cells are quoted where they have to be") {
  CHECK(cell("") == "\n");
  CHECK(cell("plain text") == "plain text\n");
  CHECK(cell("a,b") == "\"a,b\"\n");
  CHECK(cell("a,b", '\t') == "a,b\n");
  CHECK(cell("a\tb", '\t') == "\"a\tb\"\n");
  CHECK(cell("say \"x\"") == "\"say \"\"x\"\"\"\n");
  CHECK(cell("two\nlines") == "\"two\nlines\"\n");
  CHECK(cell("two\rlines") == "\"two\rlines\"\n");
}

TEST_CASE("csv: formulas are guarded on request") {
  for (const std::string start : {"=", "+", "-", "@"}) {
    CHECK(cell(start + "1") == start + "1\n");
    CHECK(cell(start + "1", ',', true) == "'" + start + "1\n");
  }
  CHECK(cell("\t1", ',', true) == "'\t1\n");
  CHECK(cell("\r1", ',', true) == "\"'\r1\"\n");
  CHECK(cell("1=1", ',', true) == "1=1\n");
}

TEST_CASE("csv: a row a destination") {
  CHECK(
      rendered(*make_csv_writer({.place_name = sample_place_name})) ==
      "document,date,trip,leg,traveller,title,role,home_country,home_province,country,country_name,province,"
      "province_name,city,region,status,start,start_earliest,start_latest,end,end_earliest,end_latest,"
      "duration_days,evidence\n"
      "a.txt,2023-04-12,t1,1,Ma Xingrui,Party chief,party_secretary,CN,CN-XJ,KZ,Kazakhstan,,,\"Astana, "
      "old\",,"
      "completed,2023-03-21/2023-03-31,2023-03-21,2023-03-31,,,,4,Ma Xingrui of Xinjiang\n"
      "a.txt,2023-04-12,t1,2,Ma Xingrui,Party chief,party_secretary,CN,CN-XJ,,,,,,Central Asia,"
      "completed,2023-03-21/2023-03-31,2023-03-21,2023-03-31,,,,4,Ma Xingrui of Xinjiang\n");
}

TEST_CASE("csv: a trip without a destination is a row too") {
  auto [document, extraction] = sample_record();
  extraction.trips[0].destinations.clear();
  std::string out;
  make_csv_writer({})->document(out, document, extraction);
  CHECK(out.starts_with(
      "a.txt,2023-04-12,t1,,Ma Xingrui,Party chief,party_secretary,CN,CN-XJ,,,,,,,completed,"));
}

TEST_CASE("csv: a row an official") {
  CHECK(rendered(*make_csv_writer({.rows = Rows::officials})) ==
        "document,official,name,title,role,country,province,mentions,level\n"
        "a.txt,o1,Ma Xingrui,Party chief,party_secretary,CN,CN-XJ,1,first_level\n");
}

TEST_CASE("csv: a row a mention, as TSV") {
  CHECK(
      rendered(*make_tsv_writer({.rows = Rows::mentions})) ==
      "document\ttype\ttext\tstart\tend\tsentence\tcode\tname\tofficial\tedtf\tearliest\tlatest\ttimex_type\t"
      "timex_value\trule\n"
      "a.txt\ttitle\tParty chief\t1\t12\t0\t\t\to1\t\t\t\t\t\ttitle.x\n"
      "a.txt\tofficial\t\"Ma\nXingrui\"\t14\t24\t0\t\t\to1\t\t\t\t\t\tofficial.x\n"
      "a.txt\tprovince\tXinjiang\t28\t36\t0\tCN-XJ\tXinjiang\t\t\t\t\t\t\tplace.x\n"
      "a.txt\tdate\tlate "
      "March\t45\t55\t0\t\t\t\t2023-03-21/2023-03-31\t2023-03-21\t2023-03-31\tDATE\t2023-03\tdate.x\n"
      "a.txt\tdate\tfour days\t60\t69\t0\t\t\t\t\t\t\tDURATION\tP4D\tdate.y\n"
      "a.txt\tregion\tCentral Asia\t73\t85\t0\t\tCentral Asia\t\t\t\t\t\t\tplace.y\n");
}

}  // namespace
}  // namespace dateline
