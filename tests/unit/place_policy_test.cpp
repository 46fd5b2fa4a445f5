// SPDX-License-Identifier: Apache-2.0
// Which place a name means: one table of facts a kind of evidence.
#include <fmt/format.h>

#include <string>
#include <vector>

#include "catch.h"
#include "pipeline.h"

namespace {

const dateline::Pipeline& pipeline() {
  static const dateline::Pipeline loaded{std::nullopt};
  return loaded;
}

// "China CN, Hainan Province CN-HI": countries and provinces only, cities as "(Paris FR)" where asked for.
std::string places_of(const std::string& text, bool cities = false) {
  const dateline::Document document{.text = text};
  dateline::Analysis analysis;
  const dateline::Findings found = pipeline().run(document, analysis);
  std::string result;
  for (const dateline::FoundPlace& place : found.places) {
    const dateline::PlaceType type = place.place->type;
    const bool city = type == dateline::PlaceType::city;
    if (type > dateline::PlaceType::city || (city && !cities)) continue;
    if (!result.empty()) result += ", ";
    result += fmt::format(fmt::runtime(city ? "({} {})" : "{} {}"), analysis.text_of(place.tokens),
                          place.place->code);
  }
  return result;
}

struct Case {
  std::string text;
  std::string expected;
};

void check(const std::vector<Case>& cases, bool cities = false) {
  for (const Case& fact : cases) {
    INFO(fact.text);
    CHECK(places_of(fact.text, cities) == fact.expected);
  }
}

}  // namespace

TEST_CASE("Places by name alone") {
  check({{"Talks in China went on.", "China CN"},
         {"The US-led mission in the former Soviet Union", "US US, Soviet Union SU"},
         {"An India-US pact was signed.", "India IN, US US"},
         {"They told us to wait in march.", ""},
         {"TURKEY SEES GROWTH THIS YEAR", "TURKEY TR"},
         {"The Chinese minister met the French.", ""}});
}

TEST_CASE("Places by category words") {
  check({{"He toured Hainan Province.", "Hainan Province CN-HI"},
         {"He toured Hainan province.", "Hainan CN-HI"},
         {"He toured the province of Hainan.", "Hainan CN-HI"},
         {"He toured Washington state.", "Washington US-WA"},
         {"The Guangxi Zhuang autonomous region grew.", "Guangxi Zhuang autonomous region CN-GX"},
         {"The former Soviet republic of Georgia voted.", "Georgia GE"},
         {"They were held in Guernsey County on Monday.", ""},
         {"Firms in Jilin city closed.", ""}});
}

TEST_CASE("Places by the place around them") {
  check({{"A school in Athens, Georgia, closed.", "Georgia US-GA"},
         {"A school in Tbilisi, Georgia, closed.", "Georgia GE"},
         {"The club in Palestine, Texas, closed.", "Texas US-TX"},
         {"LINCOLN, Neb. - The bank closed.", "Neb. US-NE"},
         {"Rep. Dan Burton, R-Ind., said so.", "Ind. US-IN"},
         {"Floods hit Punjab and Sindh in Pakistan.", "Punjab PK-PB, Sindh PK-SD, Pakistan PK"},
         {"Floods hit Punjab and Haryana in India.", "Punjab IN-PB, Haryana IN-HR, India IN"}});
}

TEST_CASE("Places by office") {
  check({{"The mayor of Shanghai will lead it.", "Shanghai CN-SH"},
         {"The governor of New York will lead it.", "New York US-NY"},
         {"The governor of Georgia will lead it.", "Georgia US-GA"},
         {"The president of Georgia will lead it.", "Georgia GE"},
         {"Beijing said it would wait.", ""},
         {"Washington warned against it.", ""}});
}

TEST_CASE("Names of other things are no places") {
  check({{"The Bank of China said so.", ""},
         {"The China Daily said so.", ""},
         {"It crossed the Taiwan Strait.", ""},
         {"He worked for Texas Instruments.", ""},
         {"The Washington Post said so.", ""},
         {"It met at the Forum on China-Africa Cooperation.", ""},
         {"He went to the U.S. Embassy.", ""},
         {"He served in the US Navy.", ""},
         {"Shares of Hainan Airlines rose.", ""},
         {"The team of Jordan Smith won.", ""},
         {"A novel by Virginia Woolf won.", ""},
         {"The U.S. troops left.", "U.S. US"},
         {"Hong Kong officials left.", "Hong Kong HK"},
         {"Sichuan cuisine won.", "Sichuan CN-SC"}});
}

TEST_CASE("Towns named like a country") {
  check({{"A Lebanon man was hurt, the Boone County Sheriff said in Ohio. Lebanon will help.", "Ohio US-OH"},
         {"Gary Miller, 54, of Palestine, was held near Houston, Texas. He left Palestine.", "Texas US-TX"},
         {"The store at 12 Elm Street, Lebanon, is closed, Ohio troopers said.", "Ohio US-OH"},
         {"LEBANON (AP) - The trial of a man went on in Ohio.", "Ohio US-OH"},
         {"A Lebanon man was hurt.", "Lebanon LB"},
         {"A Singapore man was held in Texas. The Singaporean court said so.", "Singapore SG, Texas US-TX"},
         {"Troops left Iraq, the Boone County Sheriff said in Ohio.", "Iraq IQ, Ohio US-OH"}});
}

TEST_CASE("Unknown towns before an abbreviated state") {
  check({{"He lives in Friedensburg, Pa.", "Pa. US-PA"},
         {"He moved from Waxahatchie, Ind., last week.", "Ind. US-IN"},
         {"He saw Miss. Brown and Gen. Mass.", ""}});
}

TEST_CASE("Cities of one name") {
  check({{"He met British officials in Birmingham.", "(Birmingham GB)"},
         {"A school in Birmingham, Alabama, closed.", "(Birmingham US), Alabama US-AL"},
         {"He lives in London, Ontario.", "(London CA), Ontario CA-ON"}},
        true);
}
