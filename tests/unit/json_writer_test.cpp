// SPDX-License-Identifier: Apache-2.0
#include <simdjson.h>

#include "catch.h"
#include "output/json_emitter.h"
#include "output/writer.h"
#include "sample_record.h"

namespace dateline {
namespace {

std::string quoted(std::string_view text) {
  std::string out;
  append_json_string(out, text);
  return out;
}

std::string rendered(const Writer& writer, const Document& document, const Extraction& extraction) {
  std::string out(writer.head());
  writer.document(out, document, extraction);
  out.append(writer.separator());
  writer.failure(out, {"b", "in/b", "empty", "is empty"});
  return out.append(writer.tail());
}

TEST_CASE("json: JSON strings") {
  CHECK(quoted("") == R"("")");
  CHECK(quoted("a\"b\\c") == R"("a\"b\\c")");
  CHECK(quoted("\n\r\t\b\x1f") == R"("\n\r\t\u0008\u001f")");
  CHECK(quoted(std::string_view("a\0b", 3)) == R"("a\u0000b")");
  CHECK(quoted("\u2028\u2029\u2027\u00E9\U0001F600") == "\"\\u2028\\u2029\u2027\u00E9\U0001F600\"");
  CHECK(quoted("/\x7f") == "\"/\x7f\"");
}

TEST_CASE("json: the record, field by field") {
  const auto [document, extraction] = sample_record();
  const std::string expected =
      R"({"schema":1,)"
      R"("document":{"id":"a.txt","source":"in/a.txt","title":"Kicked \"off\"","date":"2023-04-12",)"
      R"("date_source":"field","offset_unit":"codepoint","length":86,"sentences":1,"tokens":17},)"
      R"("mentions":[)"
      R"({"type":"title","text":"Party chief","start":1,"end":12,"sentence":0,"official":"o1",)"
      R"("role":"party_secretary","rule":"title.x"},)"
      R"({"type":"official","text":"Ma\nXingrui","start":14,"end":24,"sentence":0,"official":"o1",)"
      R"("rule":"official.x"},)"
      R"({"type":"province","text":"Xinjiang","start":28,"end":36,"sentence":0,"code":"CN-XJ",)"
      R"("name":"Xinjiang","rule":"place.x"},)"
      R"({"type":"date","text":"late March","start":45,"end":55,"sentence":0,)"
      R"("timex":{"type":"DATE","value":"2023-03","mod":"END"},"edtf":"2023-03-21/2023-03-31",)"
      R"("earliest":"2023-03-21","latest":"2023-03-31","rule":"date.x"},)"
      R"({"type":"date","text":"four days","start":60,"end":69,"sentence":0,)"
      R"("timex":{"type":"DURATION","value":"P4D","mod":null},"edtf":null,"earliest":null,"latest":null,)"
      R"("rule":"date.y"},)"
      R"({"type":"region","text":"Central Asia","start":73,"end":85,"sentence":0,"code":null,)"
      R"("name":"Central Asia","rule":"place.y"}],)"
      R"("officials":[{"id":"o1","name":"Ma Xingrui","title":"Party chief","role":"party_secretary",)"
      R"("level":"first_level","country":"CN","province":"CN-XJ"}],)"
      R"("trips":[{"id":"t1","official":"o1","traveller":"Ma Xingrui","title":"Party chief",)"
      R"("home_country":"CN","home_province":"CN-XJ","destinations":[)"
      R"({"country":"KZ","province":null,"city":"Astana, old","region":null},)"
      R"({"country":null,"province":null,"city":null,"region":"Central Asia"}],"status":"completed",)"
      R"("start":{"edtf":"2023-03-21/2023-03-31","earliest":"2023-03-21","latest":"2023-03-31",)"
      R"("basis":"stated"},"end":null,"duration_days":4,)"
      R"("evidence":[{"sentence":0,"start":14,"end":36,"text":"Ma\nXingrui of Xinjiang",)"
      R"("rules":["trip.x","trip.y"]}]}],)"
      R"("diagnostics":[{"code":"no-document-date","severity":"note","message":"none"}]})"
      "\n"
      R"({"schema":1,"document":{"id":"b","source":"in/b"},"error":{"code":"empty","message":"is empty"}})"
      "\n";
  CHECK(rendered(*make_jsonl_writer({}), document, extraction) == expected);
}

TEST_CASE("json: a document that yields nothing") {
  const std::string record = rendered(*make_jsonl_writer({}), {.id = "x", .source = "x"}, {});
  CHECK(record.starts_with(
      R"({"schema":1,"document":{"id":"x","source":"x","title":null,"date":null,)"
      R"("date_source":null,"offset_unit":"codepoint","length":0,"sentences":0,"tokens":0},)"
      R"("mentions":[],"officials":[],"trips":[],"diagnostics":[]})"));
}

TEST_CASE("json: bytes, sentences and text") {
  const auto [document, extraction] = sample_record();
  const auto writer = make_jsonl_writer({OffsetUnit::byte, true, true});
  const std::string record = rendered(*writer, document, extraction);
  CHECK(record.find(R"("offset_unit":"byte","length":90,)") != std::string::npos);
  CHECK(record.find(R"("sentences":[[0,90]],)") != std::string::npos);
  CHECK(record.find(R"("text":"Party chief","start":3,"end":14,)") != std::string::npos);
  CHECK(record.find(",\"text\":\"\u2018Party chief\u2019 Ma\\nXingrui") != std::string::npos);
}

TEST_CASE("json: pretty JSON is the same records as one array") {
  const auto [document, extraction] = sample_record();
  const std::string pretty = rendered(*make_json_writer({}), document, extraction);
  std::string lines = rendered(*make_jsonl_writer({}), document, extraction);
  lines.back() = ']';
  lines[lines.find('\n')] = ',';
  simdjson::dom::parser parser;
  CHECK(simdjson::to_string(parser.parse(pretty)) == std::string("[").append(lines));
  CHECK(pretty.starts_with("[\n  {\n    \"schema\": 1,\n    \"document\": {\n      \"id\": \"a.txt\",\n"));
  CHECK(pretty.ends_with("    }\n  }\n]\n"));
}

}  // namespace
}  // namespace dateline
