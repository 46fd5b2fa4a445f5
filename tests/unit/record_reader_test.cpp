// SPDX-License-Identifier: Apache-2.0
#include <fstream>

#include "catch.h"
#include "records/excerpt.h"
#include "records/record_reader.h"
#include "records/window.h"
#include "temp_folder.h"

using namespace dateline;

namespace {

/// "id@line" for records, "!line" for faults.
std::string read_all(const std::string& content) {
  const TempFolder folder;
  const std::string path = (folder.path() / "in.jsonl").string();
  std::ofstream(path) << content;
  std::string seen;
  RecordReader reader(path);
  while (const auto found = reader.next()) {
    if (!seen.empty()) seen += " ";
    if (const auto* fault = std::get_if<RecordFault>(&*found)) {
      seen += (fault->json ? "!json" : "!") + std::to_string(fault->where.line);
    } else {
      const auto& record = std::get<Record>(*found);
      seen += record.id + "@" + std::to_string(record.where.line);
    }
  }
  return seen;
}

std::string range(const char* edtf) {
  const auto range = edtf_range(edtf);
  if (!range) return "none";
  const auto text = [](Date day) {
    return std::to_string(int(day.year())) + "-" + std::to_string(unsigned(day.month())) + "-" +
           std::to_string(unsigned(day.day()));
  };
  return text(range->first) + " " + text(range->last);
}

}  // namespace

TEST_CASE("records are lines or elements of one array") {
  CHECK(read_all("") == "");
  CHECK(read_all("{\"id\":\"a\"}\n\n{\"id\":\"b\"}\n") == "a@1 b@3");
  CHECK(read_all("{\"document\":{\"id\":\"a\"}}") == "a@1");
  CHECK(read_all("[\n  {\n    \"id\": \"a]}\\\"\"\n  },\n  {\"id\": \"b\"}, {\"id\": \"c\"}\n]\n") ==
        "a]}\"@2 b@5 c@5");
  CHECK(read_all("[]") == "");
  CHECK(read_all("\uFEFF{\"id\":\"a\"}") == "a@1");
}

TEST_CASE("a faulty record costs itself only") {
  CHECK(read_all("{\"id\":\"a\"}\n{\"id\":\n{\"id\":\"c\"}\n") == "a@1 !json2 c@3");
  CHECK(read_all("{\"id\":7}\n{}\n3\n{\"id\":\"d\",\"trips\":{}}") == "!1 !2 !3 !4");
  CHECK(read_all("[{\"id\":\"a\"}, {\"id\":") == "a@1 !json1");
  CHECK(read_all("{\"id\":\"a\",\"mentions\":[{\"type\":\"date\",\"text\":\"x\",\"start\":-1,\"end\":2}]}") ==
        "!1");
}

TEST_CASE("EDTF gives its days") {
  CHECK(range("2024-02") == "2024-2-1 2024-2-29");
  CHECK(range("2024") == "2024-1-1 2024-12-31");
  CHECK(range("2024-05-03~") == "2024-5-3 2024-5-3");
  CHECK(range("2024-21") == "2024-3-1 2024-5-31");
  CHECK(range("2024-XX") == "2024-1-1 2024-12-31");
  CHECK(range("2024-03-21/2024-03") == "2024-3-21 2024-3-31");
  for (const char* text :
       {"", "..", "199X", "2024-02-30", "2024-13", "2024-25", "1999/..", "2024-5-3", "next"})
    CHECK(range(text) == "none");
}

TEST_CASE("slices count code points or bytes") {
  const std::string_view text = "Łódź, Wrocław";
  CHECK(slice(text, 0, 4, false) == "Łódź");
  CHECK(slice(text, 0, 7, true) == "Łódź");
  CHECK(slice(text, 13, 13, false) == "");
  CHECK_FALSE(slice(text, 0, 1, true));
  CHECK_FALSE(slice(text, 0, 14, false));
  CHECK_FALSE(slice(text, 3, 2, false));
  CHECK_FALSE(slice(text, 0, 99, true));
}
