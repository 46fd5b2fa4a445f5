// SPDX-License-Identifier: Apache-2.0
// Why a trip is as it is, and why there is none.
#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>

#include "catch.h"
#include "dateline/extractor.h"
#include "dateline/trip_reason.h"
#include "output/why_not.h"

using namespace dateline;

namespace {

const Extractor& extractor() {
  static const Extractor loaded = Extractor::load();
  return loaded;
}

// Texts of Wednesday, 12 April 2023.
Document document(std::string_view text) {
  return {.id = "1",
          .source = "-",
          .text = std::string(text),
          .date = std::chrono::year(2023) / 4 / 12,
          .date_source = DateSource::option};
}

std::string choice_text(const ExplainedChoice& choice, const Document& document) {
  const std::string words = choice.span ? std::string(choice.span->in(document.text)) : "";
  return fmt::format("{}{}:{}", choice.taken ? "+" : "-", words, choice.reason);
}

// The choices of a field of the first trip, joined by "; ".
std::string field_of(const char* text, std::string_view field) {
  const Document article = document(text);
  const Extraction extraction = extractor().extract(article, Explain::yes);
  std::string result;
  if (extraction.explanation->trips.empty()) return "no trip";
  for (const ExplainedSlot& slot : extraction.explanation->trips.front().slots) {
    if (slot.field != field) continue;
    for (const ExplainedChoice& choice : slot.choices) {
      result.append(result.empty() ? "" : "; ").append(choice_text(choice, article));
    }
  }
  return result;
}

struct Field {
  const char* text;
  const char* field;
  const char* choices;
};

struct Refusal {
  const char* text;
  const char* name;
  const char* reason;   // of the whole answer
  const char* clauses;  // each clause's reason or trips, then what was decided on the person
};

std::string clauses_of(const WhyNot& answer, const Document& article) {
  std::string result;
  for (const RefusedClause& refused : answer.clauses) {
    result.append(result.empty() ? "" : "; ").append(refused.clause->reason);
    for (const ExplainedChoice* choice : refused.choices) {
      result.append(" ").append(choice_text(*choice, article));
    }
  }
  return result;
}

}  // namespace

TEST_CASE("each field of a trip has its words, and its rivals their reason") {
  const auto fact = GENERATE(values<Field>({
      {"French President Emile Durand met Karl Vogt, the German chancellor, who arrived in Paris on Tuesday.",
       "traveller", "+chancellor:subject; -President:other-traveller; -Emile Durand:other-traveller"},
      {"French President Emile Durand arrived in Tokyo on Monday, a spokesman said on Tuesday.", "start",
       "+Monday:stated; -Tuesday:nearer-date"},
      {"French President Emile Durand will visit Japan next month for the summit of 2019.", "start",
       "+next month:stated; -2019:nearer-date"},
      {"French President Emile Durand arrived in Tokyo on Monday for a four-day visit.", "end",
       "+Monday:from-length"},
      {"French President Emile Durand arrived in Tokyo on Monday for a four-day visit.", "duration_days",
       "+four-day:length"},
      {"French President Emile Durand said that he would visit Japan in May.", "traveller", "+he:subject"},
      {"French President Emile Durand said that he would visit Japan in May.", "status",
       "+:after-document; +would visit Japan:planned-wording"},
      {"French President Emile Durand will visit Kenya, Uganda and East Africa in May.", "destinations",
       "+Kenya:named; +Uganda:named; -East Africa:country-of-region; -French:nationality"},
      {"French President Emile Durand visited Japan in March. French President Emile Durand visited Japan in "
       "2001.",
       "clauses", "+visited Japan:first-clause; -visited Japan:dates-apart"},
      {"French President Emile Durand visited Japan.", "home", "+French:stated-home"},
  }));
  CAPTURE(fact.text, fact.field);
  CHECK(field_of(fact.text, fact.field) == fact.choices);
}

TEST_CASE("a name without a trip is told why") {
  const auto fact = GENERATE(values<Refusal>({
      {"French President Emile Durand visited Japan.", "Emile Durand", "has-trip", ""},
      {"French President Emile Durand visited Japan.", "emile\n durand", "has-trip", ""},
      {"French President Emile Durand visited Japan.", "Emil", "not-in-text", ""},
      {"Emile Durand visited Japan.", "Durand", "no-official", ""},
      {"Acme chairman Paul Meyer visited Japan.", "Paul Meyer", "private-office", ""},
      {"French President Emile Durand telephoned Japan.", "Durand", "no-travel-words", ""},
      {"French President Emile Durand denied that he would visit Japan.", "Durand", "no-trip",
       "negated +he:subject"},
      {"If French President Emile Durand visits Japan, he will see Tokyo.", "Durand", "no-trip",
       "negated +Emile Durand:subject"},
      {"French President Emile Durand received German Chancellor Karl Vogt in Paris.", "Emile Durand",
       "no-trip", " -President:receives -Emile Durand:receives"},
      {"German Chancellor Karl Vogt met French President Emile Durand and will travel to Spain.", "Durand",
       "no-trip", "no-place +Emile Durand:participant;  -President:object -Emile Durand:object"},
      {"French President Emile Durand said tourists visiting Japan must pay.", "Durand", "no-trip",
       "no-traveller -President:describes-others -Emile Durand:describes-others"},
      {"French President Emile Durand visited Lyon's museum in Paris.", "Durand", "no-trip",
       "no-place +Emile Durand:subject"},
  }));
  CAPTURE(fact.text, fact.name);
  const Document article = document(fact.text);
  const Extraction extraction = extractor().extract(article, Explain::yes);
  const WhyNot answer = why_not(fact.name, article, extraction);
  CHECK(answer.reason == fact.reason);
  CHECK(clauses_of(answer, article) == fact.clauses);
}

TEST_CASE("an explanation changes nothing") {
  const Document article = document(
      "French President Emile Durand arrived in Tokyo on Monday for a four-day visit and will go on to "
      "Korea.");
  const Extraction plain = extractor().extract(article);
  const Extraction explained = extractor().extract(article, Explain::yes);
  CHECK_FALSE(plain.explanation);
  REQUIRE(explained.trips.size() == plain.trips.size());
  CHECK(explained.explanation->trips.size() == explained.trips.size());
  CHECK(explained.trips.front().destinations == plain.trips.front().destinations);
}

TEST_CASE("reasons are words with dashes, each its own, with a sentence") {
  std::set<std::string_view> codes;
  for (const TripReasonText& reason : trip_reasons()) {
    CAPTURE(reason.code);
    CHECK(codes.insert(reason.code).second);
    CHECK(reason.code.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos);
    CHECK(reason.text.ends_with('.'));
  }
}
