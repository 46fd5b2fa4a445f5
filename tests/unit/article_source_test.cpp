// SPDX-License-Identifier: Apache-2.0
#include "input/inputs.h"

#include "catch.h"
#include "temp_folder.h"

namespace dateline {
namespace {

using Lines = std::vector<std::string>;

/// Documents as "id|text", errors as "id!code".
Lines read(const std::vector<std::string>& paths, const InputOptions& options = {}) {
  Lines lines;
  Inputs inputs(PathList(paths), options);
  while (auto entry = inputs.next()) {
    const Article article = parse(std::move(*entry));
    if (const auto* error = std::get_if<InputError>(&article)) {
      lines.push_back(error->id + "!" + std::string(error->code));
    } else {
      lines.push_back(std::get<Document>(article).id + "|" + std::get<Document>(article).text);
    }
  }
  return lines;
}

Document first(const std::string& path, const InputOptions& options = {}) {
  return std::get<Document>(parse(Inputs(PathList({path}), options).next().value()));
}

Lines read_lines(const TempFolder& folder, std::string_view content) {
  static_cast<void>(folder.write("in.jsonl", content));
  return read({folder.path().native()});
}

TEST_CASE("input: a folder is read recursively in the order of name bytes") {
  const TempFolder folder;
  for (const char* name :
       {"b.txt", "B.TXT", "a/z.txt", "a/y/x.txt", "a.txt", "c.md", ".hidden/h.txt", ".h.txt"}) {
    static_cast<void>(folder.write(name, "text"));
  }
  const Lines expected{"B.TXT|text", "a/y/x.txt|text", "a/z.txt|text", "a.txt|text", "b.txt|text"};
  CHECK(read({folder.path().native()}) == expected);
  CHECK(read({folder.path().native() + "/"}) == expected);
  CHECK(read({folder.path().native()}, {.format = InputFormat::text}).size() == expected.size() + 1);
  CHECK(first(folder.path().native()).source == folder.path().native() + "/B.TXT");
}

TEST_CASE("input: links are followed, loops are not") {
  const TempFolder folder;
  static_cast<void>(folder.write("a/one.txt", "1"));
  std::filesystem::create_directory_symlink("..", folder.path() / "a/up");
  std::filesystem::create_directory_symlink("a", folder.path() / "b");
  std::filesystem::create_symlink("nowhere", folder.path() / "gone.txt");
  CHECK(read({folder.path().native()}) == Lines{"a/one.txt|1", "b/one.txt|1", "gone.txt!not-found"});
}

TEST_CASE("input: what is wrong with an input stands in its place") {
  const TempFolder folder;
  const std::string good = folder.write("good/a.txt", "a");
  const std::string empty = folder.write("empty/e.md", "");
  const std::string missing = (folder.path() / "missing").native();
  const std::string none = (folder.path() / "empty").native();
  const Lines expected{missing + "!not-found", none + "!no-articles", empty + "!empty", good + "|a"};
  CHECK(read({missing, none, empty, good}) == expected);
  CHECK(read({folder.write("blank.txt", " \r\n\t")})[0].ends_with("!empty"));
  CHECK(read({folder.write("nul.txt", std::string(100, '\0'))})[0].ends_with("!binary"));
  CHECK(read({folder.write("utf16.txt", std::string("\xFF\xFEt\0e\0x\0t\0", 10))})[0].ends_with("|text"));
}

TEST_CASE("input: plain text is kept as it is but for invalid UTF-8") {
  const TempFolder folder;
  const Document document = first(folder.write("a.txt", "\uFEFFone\r\ntwo \xFF three caf\u00E9"));
  CHECK(document.text == "\uFEFFone\r\ntwo \uFFFD three caf\u00E9");
  REQUIRE(document.repairs.size() == 1);
  CHECK(document.repairs[0].offset == 12);
  CHECK(document.repairs[0].input_bytes == 1);
  CHECK_FALSE(document.date.has_value());
}

TEST_CASE("input: character sets") {
  const TempFolder folder;
  struct Row {
    std::string bytes;
    const char* text;
  };
  const std::vector<Row> rows{
      {"caf\xE9 \x93now\x94", "caf\u00E9 \u201Cnow\u201D"},                        // Windows-1252
      {"\xA1\xB0now and again\xA1\xB1", "\u201Cnow and again\u201D"},              // GB18030
      {std::string("\xFE\xFF\0n\0o\0w\0!", 10), "now!"},                           // UTF-16BE
      {std::string("n\0o\0w\0!\0n\0o\0w\0!\0", 16), "now!now!"},                   // UTF-16LE without a mark
      {"<html><meta charset=iso-8859-1><p>caf\xE9 au lait", "caf\u00E9 au lait"},  // as browsers take it
      {"<html><meta content='text/html; charset=gb2312'><p>\xA1\xB0now\xA1\xB1 it is",
       "\u201Cnow\u201D it is"},
      {"<html><meta charset=latin1><p>caf\u00E9 au lait", "caf\u00E9 au lait"},  // declared wrongly
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(first(folder.write("a.txt", row.bytes)).text == row.text);
  }
  const InputOptions options{.charset = "windows-1252"};
  CHECK(first(folder.write("a.txt", "caf\u00E9"), options).text == "caf\u00C3\u00A9");
}

/// Little-endian UTF-16 of text in the Basic Latin and Latin-1 blocks.
std::string utf16(std::string_view latin1) {
  std::string bytes;
  for (const char c : latin1) bytes += {c, '\0'};
  return bytes;
}

TEST_CASE("input: records in other character sets than UTF-8") {
  const TempFolder folder;
  // Records behind the first block, and one longer than a block, end where they should.
  const std::string many = R"({"id":"1","text":"one caf)"
                           "\xE9"
                           R"("})"
                           "\n"
                           R"({"id":"2","text":")" +
                           std::string(300'000, 'a') +
                           "\"}\n"
                           R"({"id":"3","text":"three"})"
                           "\n";
  const Lines expected{"1|one caf\u00E9", "2|" + std::string(300'000, 'a'), "3|three"};
  CHECK(read({folder.write("a.jsonl", "\xFF\xFE" + utf16(many))}) == expected);
  CHECK(read({folder.write("a.json", utf16(many))}) == expected);
  CHECK(read({folder.write("a", utf16(many))}) == expected);
  CHECK(read({folder.write("a.jsonl", many)}, {.charset = "latin1"}) == expected);
  CHECK(read({folder.write("a.jsonl", utf16(many))}, {.charset = "utf-16le"}) == expected);
  const std::string rows = "id,text\n1,\"caf\xE9\nau lait\"\n2,two\n";
  const Lines expected_rows{"1|caf\u00E9\nau lait", "2|two"};
  CHECK(read({folder.write("a.csv", "\xFF\xFE" + utf16(rows))}) == expected_rows);
  CHECK(read({folder.write("a", utf16(rows))}) == expected_rows);
  CHECK(read({folder.write("a.csv", rows)}, {.charset = "windows-1252"}) == expected_rows);
  // Half a code unit at the end, and half of a pair.
  CHECK(read({folder.write("a.csv", "\xFF\xFE" + utf16("id,text\n1,one") + "\n")}) == Lines{"1|one\uFFFD"});
  CHECK(read({folder.write("a.csv", "\xFF\xFE" + utf16("id,text\n1,one") + "\x3D\xD8")}) ==
        Lines{"1|one\uFFFD"});
}

TEST_CASE("input: formats by content and name") {
  const TempFolder folder;
  const std::string article = R"({"body":"t {\"}\\","url":"u"})";
  CHECK(read({folder.write("a", article)}) == Lines{"u|t {\"}\\"});
  CHECK(read({folder.write("a", "[" + article + ",\n" + article + "]")}).size() == 2);
  CHECK(read({folder.write("a.json", "{\n\"text\":\n\"t\"}\n{\"text\":\"u\"}")}) ==
        Lines{(folder.path() / "a.json").native() + ":1|t", (folder.path() / "a.json").native() + ":2|u"});
  CHECK(read({folder.write("a.json", "{\"text\":")})[0].ends_with(":1!bad-json"));
  CHECK(read({folder.write("a", "id,text\n1,\"two\nlines, \"\"quoted\"\"\"\n\n2,\n3,c\r\n")}) ==
        Lines{"1|two\nlines, \"quoted\"", "2!empty", "3|c"});
  CHECK(read({folder.write("a.csv", "id;text\n1;a,b\n")}) == Lines{"1|a,b"});
  CHECK(read({folder.write("a.csv", "id,what\n1,a\n")})[0].ends_with("!no-text-column"));
  CHECK(
      read({folder.write("a", "[1] The first of the notes.")})[0].ends_with("|[1] The first of the notes."));
}

TEST_CASE("input: JSONL lines") {
  const TempFolder folder;
  struct Row {
    const char* line;
    const char* expected;
  };
  const std::vector<Row> rows{
      {R"({"id":"x","text":"t"})", "x|t"},
      {R"({"id":7,"text":"t"})", "7|t"},
      {R"({"id":-7,"text":"t"})", "-7|t"},
      {R"({"id":18446744073709551615,"text":"t"})", "18446744073709551615|t"},
      {R"({"id":1.5,"text":"t"})", "1.5|t"},
      {R"({"id":null,"text":"t","other":[1,{}]})", "in.jsonl:1|t"},
      {R"({"text":"\u00e9\ud83d\ude00\n"})", "in.jsonl:1|\u00E9\U0001F600\n"},
      {"\uFEFF{\"text\":\"t\"}\r", "in.jsonl:1|t"},
      {"{\"text\":\"a\xFF\"}", "in.jsonl:1|a\uFFFD"},
      {R"({"id":[1],"text":"t"})", "in.jsonl:1!bad-record"},
      {R"({"id":"x"})", "x!bad-record"},
      {R"({"id":"x","text":null})", "x!bad-record"},
      {R"({"id":"x","text":5})", "x!bad-record"},
      {R"({"id":"x","text":" \n"})", "x!empty"},
      {R"({"id":"x","text":"t","title":1})", "x!bad-record"},
      {R"({"id":"x","text":"t","date":"April"})", "x!bad-date"},
      {R"({"id":"x","text":"t")", "in.jsonl:1!bad-json"},
      {"[1]", "in.jsonl:1!bad-record"},
      {"plain", "in.jsonl:1!bad-json"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.line);
    CHECK(read_lines(folder, row.line) == Lines{row.expected});
    CHECK(read_lines(folder, std::string(row.line) + "\n").front() == row.expected);
  }
}

TEST_CASE("input: a bad line costs itself only and blank lines count") {
  const TempFolder folder;
  const Lines expected{"in.jsonl:1|a", "in.jsonl:3!bad-json", "in.jsonl:4|b"};
  CHECK(read_lines(folder, "{\"text\":\"a\"}\n\n{\n{\"text\":\"b\"}") == expected);
  CHECK(read_lines(folder, "\n\n") == Lines{"in.jsonl!empty"});
  CHECK(read_lines(folder, std::string("\0\0\0\0\n\0\0\0\0\n", 10)) == Lines{"in.jsonl!binary"});
}

TEST_CASE("input: a long line") {
  const TempFolder folder;
  const std::string text(10'000'000, 'x');
  const std::string content = R"({"text":")" + text + "\"}\n" + R"({"text":"after"})";
  CHECK(read_lines(folder, content) == Lines{"in.jsonl:1|" + text, "in.jsonl:2|after"});
}

TEST_CASE("input: the date: option, then date, then dct") {
  using namespace std::chrono_literals;
  const TempFolder folder;
  const InputOptions option{.date = 2020y / 1 / 2};
  const auto date_of = [&](const char* fields, const InputOptions& options) {
    return first(folder.write("d.jsonl", std::string(R"({"text":"t")") + fields + "}"), options);
  };
  CHECK(date_of(R"(,"date":"2023-04-12")", {}).date == 2023y / 4 / 12);
  CHECK(date_of(R"(,"date":"2023-04-12T23:59:00+08:00")", {}).date == 2023y / 4 / 12);
  CHECK(date_of(R"(,"date":null,"dct":"20230412")", {}).date == 2023y / 4 / 12);
  CHECK(date_of(R"(,"date":"")", {}).date == std::nullopt);
  CHECK(date_of(R"(,"date":"2023-04-12")", {}).date_source == DateSource::field);
  CHECK(date_of(R"(,"date":"rubbish")", option).date == 2020y / 1 / 2);
  CHECK(date_of("", option).date_source == DateSource::option);
}

}  // namespace
}  // namespace dateline
