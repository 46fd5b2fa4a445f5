// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "small_data.h"

using namespace dateline;
using test::SmallData;

namespace {

const SmallData& data() {
  static const auto made = [] {
    auto result = std::make_unique<SmallData>(std::vector<DataFile>{
        {"wordlists/month.txt", "March = 3\nMay = 5\n"},
        {"wordlists/modal.txt", "may\n"},
        {"wordlists/head.txt", "minister\nprime minister\n"},
    });
    result->lexicon.close();
    return result;
  }();
  return *made;
}

}  // namespace

TEST_CASE("an item has the classes of its shape and of every list it is in") {
  struct Row {
    const char* text;
    const char* items;
  };
  const auto row = GENERATE(values<Row>({
      {"xyzzy", "xyzzy word lower"},
      {"Xyzzy", "Xyzzy word capitalised"},
      {"XYZZY", "XYZZY word capitalised upper"},
      {"J.", "J. word capitalised initial"},
      {"may", "may word lower modal"},
      {"May", "May word capitalised modal month"},
      {"march", "march word lower"},
      {"MARCH", "MARCH word capitalised upper month"},
      {"Georgia", "Georgia word capitalised country province"},
      {"Western", "Western word capitalised province-bound"},
      {"us", "us word lower"},
      {"US", "US word capitalised upper country"},
      {"united states", "united word lower | states word lower"},
      {"United States", "United States word capitalised country"},
      {"UNITED STATES", "UNITED STATES word capitalised country"},
      {"Prime Minister", "Prime Minister word capitalised head"},
      {"prime minister", "prime minister word lower head"},
      {"minister", "minister word lower head"},
      {"7", "7 number integer day-number hour-number"},
      {"31", "31 number integer day-number"},
      {"45", "45 number integer two-digits"},
      {"1997", "1997 number integer year-number"},
      {"2200", "2200 number integer"},
      {"1,997", "1,997 number integer"},
      {"3.5", "3.5 number decimal"},
      {"28th", "28th ordinal-number"},
      {"5:30", "5:30 clock"},
      {"2023-03-28", "2023-03-28 iso-date"},
      {"28/03/2023", "28/03/2023 slash-date"},
      {"28-03-2023", "28-03-2023 slash-date"},
      {"1987/88", "1987/88 slash-pair"},
  }));
  CHECK(data().items_of(row.text) == row.items);
}

TEST_CASE("place names are known by code") {
  CHECK(data().lexicon.place_name("US-GA") == "Georgia");
  CHECK_FALSE(data().lexicon.place_name("ZZ"));
}

TEST_CASE("words and tries keep what they are given as they grow") {
  WordTable words;
  NameTrie trie;
  for (int i = 0; i < 5000; ++i) {
    const WordId id = words.intern("w" + std::to_string(i));
    REQUIRE(id == static_cast<WordId>(i));
    REQUIRE(trie.extend(trie.extend(NameTrie::root, id), id) != NameTrie::root);
  }
  for (int i = 0; i < 5000; ++i) {
    const auto id = words.find("w" + std::to_string(i));
    REQUIRE(id == static_cast<WordId>(i));
    const auto node = trie.child(NameTrie::root, *id);
    REQUIRE(node);
    REQUIRE(trie.child(*node, *id));
    REQUIRE_FALSE(trie.child(*node, *id + 1));
  }
  CHECK_FALSE(words.find("other"));
}
