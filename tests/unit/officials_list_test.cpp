// SPDX-License-Identifier: Apache-2.0
// What a user's list of officials adds to a document, and where the text contradicts it.
#include "officials/officials_list.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string>
#include <string_view>

#include "catch.h"
#include "dateline/data_error.h"
#include "dateline/extractor.h"
#include "output/values.h"
#include "temp_folder.h"

namespace dateline {
namespace {

constexpr std::string_view list =
    "name\taliases\ttitle\tcountry\tprovince\tfrom\tto\n"
    "Anna Roe\tA. M. Roe; Annie Roe\tForeign Minister\tKE\t\t2019-03\t2023\n"
    "Anna Roe\t\tPrime Minister\tKE\t\t2024\t\n"
    "Liu Weiguo\t\tgovernor\t\tCN-GS\t\t\n"
    "Brno Kost\t\tMinister of Defence\tCZ\t\t\t\n"
    "Ivo Stav\t\tchief of the General Staff\tBG\t\t\t\n"
    "Rose\t\tsenator\tFR\t\t\t\n"
    "Jean-Luc Sabo\t\t\tML\t\t\t\n";

const Extractor& extractor() {
  static const TempFolder folder;
  static const Extractor loaded = Extractor::load(std::nullopt, {}, {folder.write("list.tsv", list)});
  return loaded;
}

// "name, title, role, home (from the list); ..." of every official, then the conflicts.
std::string summary(std::string_view text, std::optional<Date> date) {
  Document document{.text = std::string(text)};
  document.date = date;
  const Extraction found = extractor().extract(document);
  std::vector<std::string> parts;
  for (const Official& official : found.officials) {
    std::string part = official.name;
    if (official.title) part += fmt::format(", {}", *official.title);
    if (official.role) part += fmt::format(", {}", *official.role);
    const auto home = official.province ? official.province : official.country;
    if (home) part += fmt::format(", {}", *home);
    const auto keys = listed_keys(official.from_list, {"title", "country", "province"});
    if (!keys.empty()) part += fmt::format(" ({})", fmt::join(keys, " "));
    parts.push_back(part);
  }
  for (const Diagnostic& diagnostic : found.diagnostics) {
    if (diagnostic.code == "officials-list-conflict") parts.push_back("conflict");
  }
  return fmt::format("{}", fmt::join(parts, "; "));
}

constexpr Date spring_2023{std::chrono::year(2023), std::chrono::month(4), std::chrono::day(12)};
constexpr Date spring_2024{std::chrono::year(2024), std::chrono::month(4), std::chrono::day(12)};

struct Row {
  std::string_view text;
  std::string_view people;
};

}  // namespace

TEST_CASE("a list of officials: what it gives and what it leaves") {
  const std::vector<Row> rows{
      {"Anna Roe flew to Kampala.", "Anna Roe, Foreign Minister, minister, KE (title country)"},
      {"Annie Roe flew to Kampala.", "Annie Roe, Foreign Minister, minister, KE (title country)"},
      {"Jean-Luc Sabo flew to Kampala.", "Jean-Luc Sabo, ML (country)"},
      {"Liu Weiguo of the party school spoke.",
       "Liu Weiguo, governor, governor, CN-GS (title country province)"},
      // What the text states stays.
      {"Governor Liu Weiguo spoke.", "Liu Weiguo, Governor, governor, CN-GS (country province)"},
      {"Defense Secretary Brno Kost spoke.", "Brno Kost, Defense Secretary, minister, CZ (country)"},
      {"Gen. Ivo Stav spoke.", "Ivo Stav, Gen., military, BG (country)"},
      {"Former Trade Minister Brno Kost spoke.", "Brno Kost, Former Trade Minister, minister, CZ (country)"},
      // What contradicts the list has nothing from it.
      {"Trade Minister Brno Kost spoke.", "Brno Kost, Trade Minister, minister; conflict"},
      {"Slovak Defence Minister Brno Kost spoke.", "Brno Kost, Defence Minister, minister, SK; conflict"},
      {"Qinghai Governor Liu Weiguo spoke.", "Liu Weiguo, Governor, governor, CN-QH; conflict"},
      // An everyday word is no name by itself, nor is a part of a longer name.
      {"Rose was there.", ""},
      {"Senator Rose was there.", "Rose, Senator, legislator, FR (country)"},
      {"The Anna Roe Foundation was there.", ""},
      {"Mary Anna Roe was there.", ""},
      {"Footballer Anna Roe was there.", ""}};
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(summary(row.text, spring_2023) == row.people);
  }
}

TEST_CASE("a list of officials holds on the document's date") {
  constexpr std::string_view text = "Anna Roe flew to Kampala.";
  CHECK(summary(text, spring_2024) == "Anna Roe, Prime Minister, head_of_government, KE (title country)");
  CHECK(summary(text, Date{std::chrono::year(2013), std::chrono::month(4), std::chrono::day(12)}).empty());
  CHECK(summary(text, std::nullopt).empty());
  CHECK(summary("Liu Weiguo flew to Kampala.", std::nullopt) ==
        "Liu Weiguo, governor, governor, CN-GS (title country province)");
}

TEST_CASE("a trip has its traveller's office from the list") {
  Document document{.text = "Liu Weiguo flew to Kampala."};
  const Extraction found = extractor().extract(document);
  REQUIRE(found.trips.size() == 1);
  CHECK(found.trips[0].title == "governor");
  CHECK(found.trips[0].home_province == "CN-GS");
  CHECK(found.trips[0].from_list.province);
}

TEST_CASE("faults in a list of officials are told with their place") {
  struct Fault {
    std::string_view list;
    std::string_view what;
  };
  const std::vector<Fault> faults{
      {"", "l.tsv: has no header row"},
      {"names\n", "l.tsv:1:1: no column 'name' in the header"},
      {"name\ttitel\n", "l.tsv:1:6: unknown column 'titel'"},
      {"name\ttitle\n\tgovernor\n", "l.tsv:2:1: nothing in column 'name'"},
      {"name\n-\n", "l.tsv:2:1: '-' is no name"},
      {"name\taliases\nAnna Roe\tA. Roe; ?\n", "l.tsv:2:18: '?' is no name"},
      {"name\tcountry\nAnna Roe\tKenya\n", "l.tsv:2:10: unknown country code 'Kenya'"},
      {"name\tprovince\nAnna Roe\tKE\n", "l.tsv:2:10: unknown province code 'KE'"},
      {"name\tcountry\tprovince\nAnna Roe\tKE\tCN-GS\n", "l.tsv:2:13: 'CN-GS' is no province of 'KE'"},
      {"name\tfrom\nAnna Roe\t2023-13\n",
       "l.tsv:2:10: '2023-13' is no day, month or year (YYYY-MM-DD, YYYY-MM, YYYY)"},
      {"name\tto\nAnna Roe\t1 May 2023\n",
       "l.tsv:2:10: '1 May 2023' is no day, month or year (YYYY-MM-DD, YYYY-MM, YYYY)"},
      {"name\tfrom\tto\nAnna Roe\t2023\t2022-12-31\n", "l.tsv:2:15: is before the day in 'from'"}};
  const TempFolder folder;
  for (const Fault& fault : faults) {
    const auto path = folder.write("l.tsv", fault.list);
    std::string message;
    try {
      static_cast<void>(Extractor::load(std::nullopt, {}, {path}));
    } catch (const DataError& error) {
      message = std::string(error.what());
    }
    INFO(fault.list);
    CHECK(message.substr(0, message.find('\n')).ends_with(fault.what));
  }
}

}  // namespace dateline
