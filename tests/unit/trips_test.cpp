// SPDX-License-Identifier: Apache-2.0
// Trips, as one line each: traveller | home | stops | start..end | days | status.
#include <fmt/format.h>

#include <string>

#include "catch.h"
#include "dateline/extractor.h"

using namespace dateline;

namespace {

std::string line_of(const Trip& trip) {
  std::string stops;
  for (const Destination& stop : trip.destinations) {
    if (!stops.empty()) stops += ", ";
    stops += stop.region.value_or(std::string(stop.country.value_or("?")));
    if (stop.province) stops += fmt::format(" {}", *stop.province);
    if (stop.city) stops += fmt::format(" {}", *stop.city);
  }
  return fmt::format("{} | {} | {} | {}..{} | {} | {}", trip.traveller.value_or("-"),
                     trip.home_province.value_or(trip.home_country.value_or("-")), stops,
                     trip.start ? trip.start->edtf : "", trip.end ? trip.end->edtf : "",
                     trip.duration_days ? std::to_string(*trip.duration_days) : "", name_of(trip.status));
}

// The trips in a text of Wednesday, 12 April 2023 or of another day, joined by "; ".
std::string trips_of(std::string_view text, Date date = std::chrono::year(2023) / 4 / 12) {
  static const Extractor extractor = Extractor::load();
  const Document document{
      .id = "1", .source = "-", .text = std::string(text), .date = date, .date_source = DateSource::option};
  std::string result;
  for (const Trip& trip : extractor.extract(document).trips) {
    if (!result.empty()) result += "; ";
    result += line_of(trip);
  }
  return result;
}

struct Fact {
  const char* text;
  const char* trips;
};

}  // namespace

TEST_CASE("who travels") {
  const auto fact = GENERATE(values<Fact>({
      {"French President Emile Durand met German Chancellor Karl Vogt, who arrived in Paris on Tuesday.",
       "Karl Vogt | DE | FR Paris | 2023-04-11.. |  | ongoing"},
      {"French President Emile Durand said Polish Premier Jan Nowak would visit Spain in May.",
       "Jan Nowak | PL | ES | 2023-05.. |  | planned"},
      {"On a visit to Japan, French President Emile Durand praised the hosts.",
       "Emile Durand | FR | JP | .. |  | ongoing"},
      {"French President Emile Durand said the delegation visited Japan.", ""},
      {"French President Emile Durand received a letter from Japan.", ""},
      {"The Iraqi foreign minister visited Japan on Tuesday.", "- | IQ | JP | 2023-04-11.. |  | completed"},
      {"Engineer Jean Petit visited Japan on Tuesday.", ""},
      {"French President Emile Durand attended a leaders' meeting in Japan in March, and paid a visit to "
       "Fiji in January.",
       "Emile Durand | FR | JP | 2023-03.. |  | completed; Emile Durand | FR | FJ | 2023-01.. |  | "
       "completed"},
      {"Washington's new ambassador to Kenya, Ann Bell, arrived in Nairobi on Tuesday.",
       "Ann Bell | US | KE KE-30 Nairobi | 2023-04-11.. |  | ongoing"},
      {"Japan had asked for the Danish health minister. The health minister, Ulla Holm, arrived in Tokyo on "
       "Monday.",
       "Ulla Holm | DK | JP JP-13 Tokyo | 2023-04-10.. |  | ongoing"},
      {"French President Emile Durand spoke. The president will visit Japan in May.",
       "Emile Durand | FR | JP | 2023-05.. |  | planned"},
      {"French President Emile Durand spoke. The president of Sony will visit Japan in May.", ""},
      {"The president will visit Japan in May. French President Emile Durand spoke.", ""},
      {"Minister Jean Roux said that French President Emile Durand would sign it during his visit to Japan "
       "in May.",
       "Emile Durand | FR | JP | 2023-05.. |  | planned"},
      {"French Minister Jean Roux, who had met President Emile Durand before, flew to Japan on "
       "Monday.",
       "Jean Roux | FR | JP | 2023-04-10.. |  | completed"},
      {"BERLIN, April 12 - German Minister Karl Vogt was away. In Paris, Vogt met French President Emile "
       "Durand.",
       ""},
      {"French Minister Karl Roux will meet President Moses Okello in Kampala on Friday.",
       "Karl Roux | FR | UG Kampala | 2023-04-14.. |  | planned"},
      {"French President Emile Durand, winding up a two-day visit to Japan, spoke of trade.",
       "Emile Durand | FR | JP | 2023-04-11..2023-04-12 | 2 | ongoing"},
      {"French President Emile Durand, winding up a two-day visit to Japan on Monday, spoke of trade.",
       "Emile Durand | FR | JP | 2023-04-09..2023-04-10 | 2 | completed"},
      {"French Minister Jean Roux has spent five years in Kenya.", ""},
      {"French Minister Jean Roux spent five days in Kenya in March.",
       "Jean Roux | FR | KE | 2023-03.. | 5 | completed"},
      {"French President Emile Durand signed a permit for him to travel to Japan.", ""},
  }));
  CAPTURE(fact.text);
  CHECK(trips_of(fact.text) == fact.trips);
}

TEST_CASE("where a trip goes") {
  const auto fact = GENERATE(values<Fact>({
      {"French President Emile Durand visited Greece, Turkey and Egypt in March.",
       "Emile Durand | FR | GR, TR, EG | 2023-03.. |  | completed"},
      {"French President Emile Durand flew to Athens, Greece, on Monday, 27 March 2023.",
       "Emile Durand | FR | GR Athens | 2023-03-27.. |  | completed"},
      {"French President Emile Durand left for Africa in March, visiting Kenya and Ghana.",
       "Emile Durand | FR | KE, GH | 2023-03.. |  | completed"},
      {"French President Emile Durand arrived back in France on Monday.", ""},
      {"French President Emile Durand arrived in Moscow on Monday. He flew in from Helsinki.",
       "Emile Durand | FR | FI Helsinki, RU RU-MOW Moscow | 2023-04-10.. |  | ongoing"},
      {"On the fourth day of his six-day tour of Africa, the French president, Emile Durand, met farmers.",
       "Emile Durand | FR | Africa | 2023-04-09..2023-04-14 | 6 | ongoing"},
      {"Indian Prime Minister Raman Rao visited Assam on Tuesday. In Guwahati, he opened a bridge.",
       "Raman Rao | IN | IN IN-AS Guwahati | 2023-04-11.. |  | completed"},
      {"French President Emile Durand will visit Vietnam, Laos, India and Pakistan.",
       "Emile Durand | FR | VN, LA, IN, PK | .. |  | planned"},
      {"French President Emile Durand will visit Jordan and the West Bank in May.",
       "Emile Durand | FR | JO, PS | 2023-05.. |  | planned"},
      {"French President Emile Durand began a tour of Europe and Japan on Monday.",
       "Emile Durand | FR | Europe, JP | 2023-04-10.. |  | ongoing"},
      {"Polish President Emil Duda praised the Thai government. Duda arrived here on Monday for talks.",
       "Emil Duda | PL | TH | 2023-04-10.. |  | ongoing"},
      {"Mo Li, governor of Qinghai province, went to Jiangsu and Zhejiang in March. In Nanjing, Mo Li met "
       "teachers. "
       "In Hangzhou the delegation visited a school.",
       "Mo Li | CN-QH | CN CN-JS Nanjing, CN CN-ZJ Hangzhou | 2023-03.. |  | completed"},
      {"French President Emile Durand will go to Vietnam in May. He will open an exhibition of photographs "
       "in Hanoi.",
       "Emile Durand | FR | VN VN-HN Hanoi | 2023-05.. |  | planned"},
      {"Mo Li, governor of Qinghai province, travelled to Singapore on April 3 and to Kuala Lumpur on April "
       "5.",
       "Mo Li | CN-QH | SG, MY MY-14 Kuala Lumpur | 2023-04-03.. |  | completed"},
      {"Israel was on the mind of Polish President Emil Duda. Duda's visit to Rome's main synagogue was "
       "short.",
       ""},
  }));
  CAPTURE(fact.text);
  CHECK(trips_of(fact.text) == fact.trips);
}

TEST_CASE("a state that is no more, in articles of its time") {
  constexpr auto text = "French President Emile Durand visited Moscow.";
  CHECK(trips_of(text, std::chrono::year(1987) / 3 / 2) ==
        "Emile Durand | FR | SU Moscow | .. |  | completed");
  CHECK(trips_of("MOSCOW, March 2 - Prime Minister Petr Orlov will visit Japan. He will be back in Moscow on "
                 "Friday.",
                 std::chrono::year(1987) / 3 / 2) == "Petr Orlov | SU | JP | ..1987-03-06 |  | planned");
  CHECK(trips_of(text, std::chrono::year(1992) / 3 / 2) ==
        "Emile Durand | FR | RU RU-MOW Moscow | .. |  | completed");
}

TEST_CASE("when a trip is") {
  const auto fact = GENERATE(values<Fact>({
      {"French President Emile Durand arrived in Japan on Tuesday for a three-day visit.",
       "Emile Durand | FR | JP | 2023-04-11..2023-04-13 | 3 | ongoing"},
      {"French President Emile Durand ended a four-day visit to Japan on Tuesday.",
       "Emile Durand | FR | JP | 2023-04-08..2023-04-11 | 4 | completed"},
      {"French President Emile Durand will visit Japan from 1 to 4 May, his office said on Tuesday.",
       "Emile Durand | FR | JP | 2023-05-01..2023-05-04 |  | planned"},
      {"French President Emile Durand visited Japan, officials said on Tuesday.",
       "Emile Durand | FR | JP | .. |  | completed"},
      {"French President Emile Durand arrived in Japan on Monday and will leave on Thursday.",
       "Emile Durand | FR | JP | 2023-04-10..2023-04-13 |  | ongoing"},
      {"French President Emile Durand left Paris on Tuesday for Japan, where he will stay for five days.",
       "Emile Durand | FR | JP | 2023-04-11..2023-04-15 | 5 | ongoing"},
      {"French President Emile Durand leaves on April 20 for Japan. The five-day trip will focus on trade.",
       "Emile Durand | FR | JP | 2023-04-20..2023-04-24 | 5 | planned"},
      {"French President Emile Durand was to have left for Japan on Thursday, but the trip was cancelled.",
       "Emile Durand | FR | JP | 2023-04-13.. |  | cancelled"},
      {"French President Emile Durand, winding up a two-day visit to Japan, said on Tuesday he was content.",
       "Emile Durand | FR | JP | 2023-04-10..2023-04-11 | 2 | completed"},
      {"French President Emile Durand visited Japan earlier this month.",
       "Emile Durand | FR | JP | 2023-04.. |  | completed"},
      {"On Tuesday the office said French President Emile Durand would travel to Japan.",
       "Emile Durand | FR | JP | .. |  | planned"},
      {"French President Emile Durand will visit Japan for the summit of 2023 on June 3.",
       "Emile Durand | FR | JP | 2023-06-03.. |  | planned"},
      {"Polish President Emil Duda ended a visit to Vietnam and left Hanoi for Warsaw on Tuesday.",
       "Emil Duda | PL | VN VN-HN Hanoi | ..2023-04-11 |  | completed"},
      {"French President Emile Durand, on his first trip to Japan, met farmers on Tuesday.",
       "Emile Durand | FR | JP | .. |  | ongoing"},
      {"French President Emile Durand is on a visit to Peru and will go to Cusco on Friday.",
       "Emile Durand | FR | PE Cusco | .. |  | ongoing"},
      {"French President Emile Durand went to Japan on April 3. The trip ended on April 5.",
       "Emile Durand | FR | JP | 2023-04-03..2023-04-05 |  | completed"},
      {"French President Emile Durand left Paris on Monday for Lima, the second stop on a ten-day tour.",
       "Emile Durand | FR | PE Lima | 2023-04-10.. | 10 | ongoing"},
      {"The panel began its work in January and reported during the visit of French President Emile Durand "
       "to Peru.",
       "Emile Durand | FR | PE | .. |  | ongoing"},
      {"French President Emile Durand arrived in Kenya on Tuesday for a two-day visit before a tour of "
       "Ghana.",
       "Emile Durand | FR | KE, GH | 2023-04-11.. |  | ongoing"},
      {"French President Emile Durand returned home on Tuesday after a five-day trip to Japan.",
       "Emile Durand | FR | JP | 2023-04-07..2023-04-11 | 5 | completed"},
      {"French President Emile Durand will visit Japan for two days from Monday.",
       "Emile Durand | FR | JP | 2023-04-17..2023-04-18 | 2 | planned"},
      {"During his April 3-6 visit to Japan, French President Emile Durand met farmers.",
       "Emile Durand | FR | JP | 2023-04-03..2023-04-06 |  | completed"},
      {"French President Emile Durand on Wednesday entered the third day of his five-day visit to Japan.",
       "Emile Durand | FR | JP | 2023-04-10..2023-04-14 | 5 | ongoing"},
      {"French President Emile Durand concluded his visit to Italy on Tuesday and left Rome for Paris.",
       "Emile Durand | FR | IT Rome | ..2023-04-11 |  | completed"},
      {"French President Emile Durand called off a visit to Japan that had been planned for Friday.",
       "Emile Durand | FR | JP | 2023-04-14.. |  | cancelled"},
  }));
  CAPTURE(fact.text);
  CHECK(trips_of(fact.text) == fact.trips);
}

TEST_CASE("whether a trip took place") {
  const auto fact = GENERATE(values<Fact>({
      {"French President Emile Durand has postponed a visit to Japan.",
       "Emile Durand | FR | JP | .. |  | cancelled"},
      {"French President Emile Durand called off a visit to Alberta. He will fly to Montreal on Sunday.",
       "Emile Durand | FR | CA CA-AB | .. |  | cancelled; "
       "Emile Durand | FR | CA Montreal | 2023-04-16.. |  | planned"},
      {"French President Emile Durand paid a visit to Norway, and met fishermen during the visit.",
       "Emile Durand | FR | NO | .. |  | completed"},
      {"French President Emile Durand will end his visit to Japan on Friday.",
       "Emile Durand | FR | JP | ..2023-04-14 |  | ongoing"},
      {"French President Emile Durand will sign the treaty during a visit to Japan.",
       "Emile Durand | FR | JP | .. |  | planned"},
      {"French President Emile Durand will be in Japan until Sunday.",
       "Emile Durand | FR | JP | ..2023-04-16 |  | ongoing"},
      {"French President Emile Durand will no longer visit Japan next month.",
       "Emile Durand | FR | JP | 2023-05.. |  | cancelled"},
      {"French President Emile Durand was to have visited Japan this week. The trip was cancelled on "
       "Tuesday.",
       "Emile Durand | FR | JP | 2023-04-10/2023-04-16.. |  | cancelled"},
      {"French President Emile Durand, currently visiting Japan, met farmers.",
       "Emile Durand | FR | JP | .. |  | ongoing"},
      {"French President Emile Durand held talks in Rome on Tuesday and will go on to Madrid on Thursday.",
       "Emile Durand | FR | IT Rome, ES Madrid | 2023-04-11.. |  | ongoing"},
      {"French President Emile Durand broke off a visit to Japan on Tuesday.",
       "Emile Durand | FR | JP | ..2023-04-11 |  | completed"},
      {"French President Emile Durand was heading for Japan to meet bankers.",
       "Emile Durand | FR | JP | .. |  | ongoing"},
      {"French President Emile Durand, who has just made a four-day visit to Japan, met farmers.",
       "Emile Durand | FR | JP | .. | 4 | completed"},
      {"French President Emile Durand turned down an invitation to visit Japan.", ""},
      {"French President Emile Durand is considering a visit to Japan.", ""},
      {"French President Emile Durand has no plans to visit Japan.", ""},
      {"French President Emile Durand did not visit Japan.", ""},
      {"French President Emile Durand is due to visit Japan next month.",
       "Emile Durand | FR | JP | 2023-05.. |  | planned"},
      {"French President Emile Durand is touring Japan and Laos.",
       "Emile Durand | FR | JP, LA | .. |  | ongoing"},
      {"French President Emile Durand spoke on Tuesday of his recent visit to Japan.",
       "Emile Durand | FR | JP | .. |  | completed"},
      {"French President Emile Durand's visit to Japan, due in May, has been called off.",
       "Emile Durand | FR | JP | 2023-05.. |  | cancelled"},
      {"French President Emile Durand denied that he would visit Japan.", ""},
      {"French President Emile Durand declined to say whether he would visit Japan.", ""},
      {"French President Emile Durand hopes to visit Japan.", ""},
      {"French President Emile Durand, who returns from a visit to Japan on Friday, faces a vote.",
       "Emile Durand | FR | JP | ..2023-04-14 |  | ongoing"},
      {"French President Emile Durand, in Japan for talks, said so.",
       "Emile Durand | FR | JP | .. |  | ongoing"},
      {"French President Emile Durand spoke during a visit to Japan this week.",
       "Emile Durand | FR | JP | 2023-04-10/2023-04-16.. |  | ongoing"},
      {"French President Emile Durand toured a farm in Peru on Monday. He will go on to Chile on Friday.",
       "Emile Durand | FR | PE, CL | 2023-04-10.. |  | ongoing"},
      {"French President Emile Durand will be in Oslo on Friday. He had been due to visit Berlin last week, "
       "but the "
       "trip was postponed.",
       "Emile Durand | FR | NO NO-03 Oslo | 2023-04-14.. |  | planned; "
       "Emile Durand | FR | DE DE-BE Berlin | 2023-04-03/2023-04-09.. |  | cancelled"},
      {"French President Emile Durand arrived in Japan on Monday. He visited Osaka.",
       "Emile Durand | FR | JP Osaka | 2023-04-10.. |  | ongoing"},
  }));
  CAPTURE(fact.text);
  CHECK(trips_of(fact.text) == fact.trips);
}

TEST_CASE("what is one trip") {
  const auto fact = GENERATE(values<Fact>({
      {"French President Emile Durand arrived in Tokyo on Monday. He will leave Japan on Friday. His visit "
       "to Japan "
       "is the first in years.",
       "Emile Durand | FR | JP JP-13 Tokyo | 2023-04-10..2023-04-14 |  | ongoing"},
      {"French President Emile Durand visited Japan in March. He last visited China in 1993.",
       "Emile Durand | FR | JP | 2023-03.. |  | completed; Emile Durand | FR | CN | 1993.. |  | completed"},
      {"French President Emile Durand left for a tour of Asia on Monday. He will visit Japan and Vietnam.",
       "Emile Durand | FR | JP, VN | 2023-04-10.. |  | ongoing"},
      {"French President Emile Durand is visiting Japan. In May he will go to Canada.",
       "Emile Durand | FR | JP | .. |  | ongoing; Emile Durand | FR | CA | 2023-05.. |  | planned"},
      {"French President Emile Durand will fly to Japan via Dubai.",
       "Emile Durand | FR | AE AE-DU Dubai, JP | .. |  | planned"},
      {"French President Emile Durand visited Japan in January. Durand visited Laos in March.",
       "Emile Durand | FR | JP | 2023-01.. |  | completed; Emile Durand | FR | LA | 2023-03.. |  | "
       "completed"},
      {"French President Emile Durand visited Vienna on Monday. He flew home to Paris on Tuesday. Next week "
       "Durand "
       "will "
       "travel to Laos.",
       "Emile Durand | FR | AT AT-9 Vienna | 2023-04-10..2023-04-11 |  | completed; "
       "Emile Durand | FR | LA | 2023-04-17/2023-04-23.. |  | planned"},
  }));
  CAPTURE(fact.text);
  CHECK(trips_of(fact.text) == fact.trips);
}

// Squared time would take minutes here.
TEST_CASE("a sentence of any number of events") {
  std::string text;
  for (int i = 0; i < 100'000; ++i) text += "PRESIDENT VISITS CHINA ";
  CHECK(trips_of(text).empty());
}
