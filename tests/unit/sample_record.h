// SPDX-License-Identifier: Apache-2.0
// A document and an extraction with every kind of value, for the tests of the writers.
#pragma once

#include "dateline/extraction.h"

namespace dateline {

struct SampleRecord {
  Document document;
  Extraction extraction;
};

inline SampleRecord sample_record() {
  using namespace std::chrono_literals;
  SampleRecord sample;
  sample.document = {
      .id = "a.txt",
      .source = "in/a.txt",
      .text =
          "\u2018Party chief\u2019 Ma\nXingrui of Xinjiang left in late March for four days in Central Asia.",
      .title = "Kicked \"off\""};
  const std::string_view text = sample.document.text;
  const auto span = [text](std::string_view part) {
    const auto at = static_cast<std::uint32_t>(text.find(part));
    return Span{at, at + static_cast<std::uint32_t>(part.size())};
  };
  const DateWindow late_march{2023y / 3 / 21, 2023y / 3 / 31};
  Extraction& result = sample.extraction;
  result.date = 2023y / 4 / 12;
  result.date_source = DateSource::field;
  result.sentences = {{0, static_cast<std::uint32_t>(text.size())}};
  result.tokens = 17;
  result.mentions = {
      {.type = MentionType::title,
       .span = span("Party chief"),
       .rule = "title.x",
       .official = 0,
       .role = "party_secretary"},
      {.type = MentionType::official, .span = span("Ma\nXingrui"), .rule = "official.x", .official = 0},
      {.type = MentionType::province,
       .span = span("Xinjiang"),
       .rule = "place.x",
       .code = "CN-XJ",
       .name = "Xinjiang"},
      {.type = MentionType::date,
       .span = span("late March"),
       .rule = "date.x",
       .date =
           DateValue{
               .value = "2023-03", .mod = "END", .window = late_march, .edtf = "2023-03-21/2023-03-31"}},
      {.type = MentionType::date,
       .span = span("four days"),
       .rule = "date.y",
       .date = DateValue{.type = TimexType::duration, .value = "P4D", .days = 4}},
      {.type = MentionType::region, .span = span("Central Asia"), .rule = "place.y", .name = "Central Asia"},
  };
  result.officials = {{.name = "Ma Xingrui",
                       .title = "Party chief",
                       .role = "party_secretary",
                       .level = OfficeLevel::first_level,
                       .country = "CN",
                       .province = "CN-XJ",
                       .mentions = 1}};
  result.trips = {
      {.official = 0,
       .traveller = "Ma Xingrui",
       .title = "Party chief",
       .role = "party_secretary",
       .home_country = "CN",
       .home_province = "CN-XJ",
       .destinations = {{.country = "KZ", .city = "Astana, old"}, {.region = "Central Asia"}},
       .status = TripStatus::completed,
       .start = TripDate{"2023-03-21/2023-03-31", late_march, Basis::stated},
       .duration_days = 4,
       .evidence = {
           {.sentence = 0, .span = span("Ma\nXingrui of Xinjiang"), .rules = {"trip.x", "trip.y"}}}}};
  result.diagnostics = {{.code = "no-document-date", .severity = Severity::note, .message = "none"}};
  return sample;
}

/// Names of the sample's places.
inline std::string_view sample_place_name(std::string_view code) {
  if (code == "CN") return "China";
  if (code == "CN-XJ") return "Xinjiang";
  return code == "KZ" ? "Kazakhstan" : "";
}

}  // namespace dateline
