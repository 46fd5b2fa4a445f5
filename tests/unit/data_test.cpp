// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "data/data_files.h"
#include "data/line_reader.h"
#include "data/table.h"
#include "data/word_list.h"

using namespace dateline;

namespace {

std::string message_of(const std::function<void()>& action) {
  try {
    action();
  } catch (const DataError& error) {
    return error.what();
  }
  return "no error";
}

}  // namespace

TEST_CASE("lines leave out blanks and comments and keep their numbers") {
  LineReader lines({"f.txt", "# comment\n\none\r\n  \ntwo"});
  REQUIRE(lines.next());
  CHECK(lines.line() == "one");
  CHECK(lines.number() == 3);
  REQUIRE(lines.next());
  CHECK(lines.line() == "two");
  CHECK_FALSE(lines.next());
}

TEST_CASE("a fault points at its column, counted in code points") {
  LineReader lines({"f.txt", "caf\xC3\xA9 x\n"});
  REQUIRE(lines.next());
  CHECK(message_of([&] { lines.fail(lines.line().substr(6), "bad"); }) ==
        "f.txt:1:6: bad\n  caf\xC3\xA9 x\n       ^");
}

TEST_CASE("tabs stay in the caret's line") {
  LineReader lines({"f.tsv", "a\tb\n"});
  REQUIRE(lines.next());
  CHECK(message_of([&] { lines.fail(lines.line().substr(2), "bad"); }) == "f.tsv:1:3: bad\n  a\tb\n   \t^");
}

TEST_CASE("a file that is not UTF-8 is refused") {
  CHECK(message_of([] { LineReader({"f.txt", "\xFF\n"}); }) == "f.txt: is not UTF-8");
}

TEST_CASE("tables find their columns by name and check every row") {
  const std::string_view text = "b\ta\n1\t2\n";
  TableReader table({"t.tsv", text}, {"a", "b"});
  REQUIRE(table.next());
  CHECK(table.cell(0) == "2");
  CHECK(table.number(1, 5) == 1U);
  CHECK_FALSE(table.next());
  CHECK(message_of([&] {
          TableReader({"t.tsv", text}, {"c"});
        }) == "t.tsv:1:1: no column 'c' in the header\n  b\ta\n  ^");
  const auto read_all = [](std::string_view content) {
    return message_of([&] {
      TableReader reader({"t.tsv", content}, {"a"});
      while (reader.next()) {
        static_cast<void>(reader.required(0));
        static_cast<void>(reader.number(0, 100));
      }
    });
  };
  CHECK(read_all("") == "t.tsv: has no header row");
  CHECK(read_all("a\tb\n1\n") == "t.tsv:2:1: 1 cells where the header has 2\n  1\n  ^");
  CHECK(read_all("a\tb\n\t1\n") == "t.tsv:2:1: nothing in column 'a'\n  \t1\n  ^");
  CHECK(read_all("a\tb\nx\t1\n") == "t.tsv:2:1: 'x' is no number from 0 to 100\n  x\t1\n  ^");
}

TEST_CASE("word lists hold forms with or without values") {
  const auto entries = read_word_list({"w.txt", "# month\nMarch = 3\nad hoc\n"});
  REQUIRE(entries.size() == 2);
  CHECK(entries[0].form == "March");
  CHECK(entries[0].value == "3");
  CHECK(entries[1].form == "ad hoc");
  CHECK_FALSE(entries[1].value);
  CHECK(message_of([] {
          static_cast<void>(read_word_list({"w.txt", "x = \n"}));
        }) == "w.txt:1:2: nothing after '='\n  x = \n   ^");
}

TEST_CASE("the hash tells contents, names and their borders apart") {
  const auto hash = [](std::vector<DataFile> files) { return DataFiles(files).hash(); };
  CHECK(hash({{"a", "b"}}) == hash({{"a", "b"}}));
  CHECK(hash({{"a", "b"}}) != hash({{"a", "c"}}));
  CHECK(hash({{"ab", ""}}) != hash({{"a", "b"}}));
  CHECK(hash({}).size() == 16);
}
