// SPDX-License-Identifier: Apache-2.0
// The whole pipeline through the public interface: what holds for any text.
#include <string>

#include "catch.h"
#include "dateline/data_error.h"
#include "dateline/extractor.h"
#include "temp_folder.h"

using namespace dateline;

namespace {

const Extractor& extractor() {
  static const Extractor loaded = Extractor::load();
  return loaded;
}

Extraction extract(std::string text, std::optional<Date> date = std::nullopt) {
  Document document{.id = "1", .source = "-", .text = std::move(text), .date = date};
  if (date) document.date_source = DateSource::option;
  return extractor().extract(document);
}

std::string repeated(std::string_view part, std::size_t count) {
  std::string result;
  for (std::size_t i = 0; i < count; ++i) result += part;
  return result;
}

void check_invariants(const Extraction& extraction, std::size_t size) {
  Span last{};
  for (const Span& sentence : extraction.sentences) {
    CHECK(last.end <= sentence.begin);
    CHECK(sentence.end <= size);
    last = sentence;
  }
  Span before{};
  for (const Mention& mention : extraction.mentions) {
    CHECK(before <= mention.span);
    CHECK(mention.span.begin < mention.span.end);
    REQUIRE(mention.sentence < extraction.sentences.size());
    CHECK(extraction.sentences[mention.sentence].contains(mention.span));
    CHECK_FALSE(mention.rule.empty());
    if (mention.official) CHECK(*mention.official < extraction.officials.size());
    before = mention.span;
  }
  for (const Trip& trip : extraction.trips) {
    CHECK_FALSE(trip.destinations.empty());
    CHECK_FALSE(trip.evidence.empty());
    if (trip.official) CHECK(*trip.official < extraction.officials.size());
    for (const Evidence& evidence : trip.evidence) CHECK(evidence.span.end <= size);
  }
}

constexpr std::string_view arrival =
    "President Ann Roe of Canada arrived in Tokyo on Tuesday for a three-day visit to Japan. ";

}  // namespace

TEST_CASE("hostile text breaks nothing") {
  const auto text = GENERATE(values<std::string>({
      "",
      " ",
      "\xEF\xBB\xBF",
      std::string("\0\0\0", 3),
      "\r\n\r\n",
      "\xEF\xBB\xBFPresident Ann Roe\r\narrived in Tokyo\r\non Tuesday.\r\n",
      "Pre\xCC\x81sident \xF0\x9F\x98\x80 Ann Roe \xF0\x9F\x98\x80 arrived in Tokyo.",
      "'s 's 's , , . . - - -- ( ) \" \"",
      "the 99th of March 30000, 0000-00-00, in 99999999999999999999 years",
      repeated("A ", 20000),
      repeated("U.S. ", 20000),
      repeated("January ", 20000),
      repeated("x", 200000),
      repeated("(", 20000),
      repeated("\"", 20000),
      repeated("President Ann Roe visited Japan and ", 2000),
      repeated(arrival, 500),
  }));
  check_invariants(extract(text), text.size());
  using namespace std::chrono;
  check_invariants(extract(text, year(9999) / 12 / 31), text.size());
  check_invariants(extract(text, year(1) / 1 / 1), text.size());
}

TEST_CASE("the same text gives the same result") {
  using namespace std::chrono;
  const auto once = extract(std::string(arrival), year(2024) / 5 / 15);
  const auto again = extract(std::string(arrival), year(2024) / 5 / 15);
  REQUIRE(once.trips.size() == 1);
  REQUIRE(again.trips.size() == 1);
  CHECK(once.trips[0].start->edtf == "2024-05-14");
  CHECK(once.trips[0].end->edtf == again.trips[0].end->edtf);
  CHECK(once.mentions.size() == again.mentions.size());
}

TEST_CASE("without a document date nothing is filled in") {
  const Extraction extraction = extract(std::string(arrival));
  REQUIRE(extraction.trips.size() == 1);
  CHECK_FALSE(extraction.date);
  CHECK_FALSE(extraction.trips[0].start);
  CHECK(extraction.trips[0].duration_days == 3U);
  REQUIRE(extraction.diagnostics.size() == 1);
  CHECK(extraction.diagnostics[0].code == "no-document-date");
}

TEST_CASE("a dateline gives the document's date") {
  const Extraction extraction =
      extract("TOKYO, May 15, 2024 (Reuters) - President Ann Roe of Canada arrived here on Tuesday.");
  CHECK(extraction.date == std::chrono::year(2024) / 5 / 15);
  CHECK(extraction.date_source == DateSource::dateline);
  REQUIRE(extraction.trips.size() == 1);
  CHECK(extraction.trips[0].start->edtf == "2024-05-14");
}

TEST_CASE("an overlay replaces and adds data, and its faults are reported") {
  const TempFolder folder;
  folder.write("wordlists/office-country.txt", "grand poobah = XX\n");
  const Extractor changed = Extractor::load(folder.path());
  CHECK(changed.data_hash() != extractor().data_hash());
  folder.write("wordlists/office-country.txt", "grand poobah = \n");
  CHECK_THROWS_AS(Extractor::load(folder.path()), DataError);
}

TEST_CASE("places have names by code") {
  CHECK(extractor().place_name("CN-XJ") == "Xinjiang");
  CHECK(extractor().place_name("XX-XX").empty());
}
