// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>

#include "catch.h"
#include "dateline/extractor.h"

namespace dateline {
namespace {

const Extractor& extractor() {
  static const Extractor loaded = Extractor::load();
  return loaded;
}

// "role level country province" of the first official, "-" for what is absent.
std::string office(std::string_view text) {
  const Extraction found = extractor().extract({.id = "1", .source = "-", .text = std::string(text)});
  if (found.officials.empty()) return "nobody";
  const Official& official = found.officials.front();
  std::string result(official.role.value_or("-"));
  result += official.level ? ' ' + std::string(name_of(*official.level)) : " -";
  result += ' ' + std::string(official.country.value_or("-"));
  result += ' ' + std::string(official.province.value_or("-"));
  return result;
}

struct Row {
  std::string_view text;
  std::string_view office;
};

TEST_CASE("role: titles of one office have one role and level") {
  constexpr Row rows[]{
      {"Yunnan party boss Wan Peng spoke.", "party_secretary first_level CN CN-YN"},
      {"Yunnan party chief Wan Peng spoke.", "party_secretary first_level CN CN-YN"},
      {"Wan Peng, Communist Party secretary of Yunnan, spoke.", "party_secretary first_level CN CN-YN"},
      {"Wan Peng, secretary of the CPC Yunnan Provincial Committee, spoke.",
       "party_secretary first_level CN CN-YN"},
      {"Yunnan governor Wan Peng spoke.", "governor first_level CN CN-YN"},
      {"Yunnan deputy governor Wan Peng spoke.", "deputy_governor first_level CN CN-YN"},
      {"Yunnan vice governor Wan Peng spoke.", "deputy_governor first_level CN CN-YN"},
      {"Bavaria's minister-president Karl Huber spoke.", "governor first_level DE DE-BY"},
      {"Kerala Chief Minister R. Nair spoke.", "governor first_level IN IN-KL"},
      {"Texas Gov. Bill Hart spoke.", "governor first_level US US-TX"},
      {"Queensland Premier Joan Hart spoke.", "head_of_government first_level AU AU-QLD"},
      {"Shanghai Mayor Wan Peng spoke.", "mayor first_level CN CN-SH"},
      {"Kunming mayor Wan Peng spoke.", "mayor local CN CN-YN"},
      {"French President Luc Bernard spoke.", "head_of_state national FR -"},
      {"French Foreign Minister Luc Bernard spoke.", "minister national FR -"},
      {"French Deputy Foreign Minister Luc Bernard spoke.", "deputy_minister national FR -"},
      {"Sen. Bill Hart of Texas spoke.", "legislator national US US-TX"},
      {"U.N. Secretary-General Luc Bernard spoke.", "international international - -"},
      {"Mayor Bill Hart spoke.", "mayor local - -"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(office(row.text) == row.office);
  }
}

TEST_CASE("role: who holds no office is no official") {
  for (const std::string_view text :
       {"The economist Bill Hart spoke.", "IBM President Bill Hart spoke.", "Striker Bill Hart scored.",
        "Rebel leader Bill Hart fled.", "University of Iowa president Bill Hart spoke."}) {
    INFO(text);
    CHECK(office(text) == "nobody");
  }
}

TEST_CASE("jurisdiction: from the text, and absent where the text does not say") {
  constexpr Row rows[]{
      {"Governor Bill Hart spoke.", "governor first_level - -"},
      {"Finance Minister Bill Hart spoke.", "minister national - -"},
      {"Chinese Foreign Minister Wan Peng and Commerce Minister Lu Bo spoke.", "minister national CN -"},
      {"A delegation from Jilin Province headed by Vice Governor Wan Peng arrived.",
       "deputy_governor first_level CN CN-JL"},
      {"Premier Joan Hart, who has led Queensland since 2021, spoke.",
       "head_of_government first_level AU AU-QLD"},
      {"Governor Bill Hart flew to Hainan.", "governor first_level - -"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(office(row.text) == row.office);
  }
}

TEST_CASE("ambiguous names are told once") {
  const Extraction found = extractor().extract(
      {.id = "1",
       .source = "-",
       .text = "President Adam Holt met Gov. Mary Holt. Holt smiled. Holt left. Holt and Mary Holt agreed."});
  REQUIRE(found.diagnostics.size() == 1);
  CHECK(found.diagnostics.front().code == "ambiguous-name");
}

}  // namespace
}  // namespace dateline
