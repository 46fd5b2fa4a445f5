// SPDX-License-Identifier: Apache-2.0
#include "officials/person_name.h"

#include <string_view>

#include "catch.h"
#include "text/segmenter.h"

namespace dateline {
namespace {

PersonName name_of(std::string_view text) {
  static const DataFiles data;
  static const Segmenter segmenter(data);
  Analysis analysis;
  analysis.text = text;
  segmenter.tokenize(text, analysis.segmented.tokens);
  return read_name(analysis, {0, static_cast<std::uint32_t>(analysis.segmented.tokens.size())});
}

}  // namespace

TEST_CASE("names agree where one may be the other's short form") {
  struct Row {
    std::string_view a, b;
    bool agree;
  };
  const Row rows[] = {
      {"George Bush", "George W. Bush", true},
      {"Bush", "George W. Bush", true},
      {"George Bush", "Laura Bush", false},
      {"George Bush Jr", "George Bush Sr", false},
      {"Bush Jr.", "George Bush Jr", true},
      {"Hariri", "Rafik Al-Hariri", true},
      {"T. Munkhzul", "Tserendorj Munkhzul", true},
      {"J. B.", "John Brown", false},
      {"Weizsaecker", "Richard von Weizsaecker", true},
      {"Wang Ning", "Wang Yi", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.a, row.b);
    CHECK(agree(name_of(row.a), name_of(row.b)) == row.agree);
    CHECK(agree(name_of(row.b), name_of(row.a)) == row.agree);
  }
}

TEST_CASE("a hyphen joins words of a name") {
  const PersonName name = name_of("Liang Wen-hsiung III");
  REQUIRE(name.words.size() == 2);
  CHECK(name.words[1].text == "wen-hsiung");
  CHECK(name.suffix == "iii");
}

}  // namespace dateline
