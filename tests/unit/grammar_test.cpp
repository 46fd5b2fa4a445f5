// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "catch.h"
#include "dateline/data_error.h"
#include "small_data.h"

using namespace dateline;
using test::SmallData;

namespace {

constexpr std::array<std::string_view, 2> phases{"first", "second"};

// "rule[first,last) slot[first,last) ..." of every match in a sentence.
std::string matches_of(std::string_view rules, std::string_view text) {
  SmallData data({{"rules/first/t.rules", rules}, {"wordlists/head.txt", "minister\nchief\n"}});
  const Grammar grammar(data.files, phases, data.lexicon);
  Analysis analysis;
  analysis.text = text;
  analysis.segmented = data.segmenter.segment(text);
  make_items(analysis, data.lexicon);
  std::string result;
  for (const Match& match : grammar.find("first", analysis.items.front(), analysis.memory)) {
    if (!result.empty()) result += "; ";
    result += fmt::format("{}[{},{})", match.rule->name, match.items.first, match.items.last);
    for (const Capture& capture : match.captures) {
      result += fmt::format(" {}[{},{})", capture.slot, capture.items.first, capture.items.last);
    }
  }
  return result;
}

std::string load_error(std::string_view rules) {
  try {
    matches_of(rules, "x");
  } catch (const DataError& error) {
    return error.what();
  }
  return "no error";
}

std::string rule(std::string_view match) {
  return fmt::format("rule t.r\n  match {}\n  gives thing\n", match);
}

}  // namespace

TEST_CASE("rules match items") {
  struct Row {
    const char* match;
    const char* text;
    const char* found;
  };
  const auto row = GENERATE(values<Row>({
      {"head", "the Minister said", "t.r[1,2)"},
      {"\"the\" head", "The chief minister", "t.r[0,2)"},
      {"\"the chief\" head", "The chief minister", "t.r[0,3)"},
      {"head+", "chief minister", "t.r[0,2)"},
      {"capitalised & !head", "Minister Wang", "t.r[1,2)"},
      {"!\"the\" head", "the chief", ""},
      {"^ head", "a chief", ""},
      {"head $", "a chief", "t.r[1,2)"},
      {"head{2}", "chief chief chief chief", "t.r[0,2); t.r[2,4)"},
      {"head{2,3}", "chief chief chief chief", "t.r[0,3)"},
      {"head{1,2} \"of\"", "chief chief chief of", "t.r[1,4)"},
      {"any* head", "a chief b chief c", "t.r[0,4)"},
      {"(head | head head) \"of\"?", "chief chief of", "t.r[0,1); t.r[1,3)"},
      {"(first=head | second=any)+", "chief x chief", "t.r[0,3) first[2,3) second[1,2)"},
      {"(^ | \",\") who=head ($ | \",\")", "chief, chief x", "t.r[0,2) who[0,1)"},
      {"who=capitalised \",\" what=head", "Wang, minister", "t.r[0,3) who[0,1) what[2,3)"},
      {"who=\"a\" | who=\"b\"", "b", "t.r[0,1) who[0,1)"},
      {"thing=head \"and\"", "chief and minister and", "t.r[0,1) thing[0,1); t.r[2,3) thing[2,3)"},
      {"any head", "x chief", "t.r[0,2)"},
      {"(\"a\" | \"b\") head", "b chief", "t.r[0,2)"},
      {"(\"a\" | \"b\") & lower", "b", "t.r[0,1)"},
  }));
  CAPTURE(row.match, row.text);
  CHECK(matches_of(rule(row.match), row.text) == row.found);
}

TEST_CASE("definitions are expressions with a name") {
  CHECK(matches_of("define boss = \"the\" head\nrule t.r\n  match boss \"said\"\n  gives thing\n",
                   "the chief said") == "t.r[0,3)");
}

TEST_CASE("several match lines are alternatives") {
  CHECK(matches_of("rule t.r\n  match \"a\"\n  match \"b\"\n  gives thing\n", "b") == "t.r[0,1)");
}

TEST_CASE("matches come by start, then longer first, then in rule order") {
  const std::string_view rules =
      "rule t.short\n  match head\n  gives thing\nrule t.long\n  match head head\n  gives thing\n"
      "rule t.again\n  match head\n  gives thing\n";
  CHECK(matches_of(rules, "chief minister") ==
        "t.long[0,2); t.short[0,1); t.again[0,1); t.short[1,2); t.again[1,2)");
}

TEST_CASE("of overlapping matches the longest stays, then the first, then the first rule's") {
  Rule a{.name = "a", .order = 0};
  Rule b{.name = "b", .order = 1};
  const auto kept = [](std::vector<Match> matches) {
    std::string result;
    for (const Match& match : without_overlaps(std::move(matches))) {
      result += fmt::format("{}{}-{} ", match.rule->name, match.items.first, match.items.last);
    }
    return result;
  };
  CHECK(kept({{&a, {0, 2}}, {&b, {1, 4}}}) == "b1-4 ");
  CHECK(kept({{&b, {0, 2}}, {&a, {1, 3}}}) == "b0-2 ");
  CHECK(kept({{&b, {0, 2}}, {&a, {0, 2}}}) == "a0-2 ");
  CHECK(kept({{&b, {2, 3}}, {&a, {0, 2}}}) == "a0-2 b2-3 ");
}

TEST_CASE("replaced items carry their mention") {
  Items items{{.first = 0, .last = 1}, {.first = 1, .last = 2}, {.first = 2, .last = 3}};
  const std::array<Replacement, 1> replacements{{{.range = {0, 2}, .symbol = 7, .mention = 5}}};
  replace_items(items, replacements);
  REQUIRE(items.size() == 2);
  CHECK(items[0].first == 0);
  CHECK(items[0].last == 2);
  CHECK(items[0].symbol == 7);
  CHECK(items[0].mention == 5U);
  CHECK(items[1].first == 2);
}

TEST_CASE("faults in rules name file, line and column and show the place") {
  CHECK(load_error(rule("hat \"of\"")) ==
        "rules/first/t.rules:2:9: unknown class 'hat'\n    match hat \"of\"\n          ^");
  CHECK(load_error(rule("(head")) ==
        "rules/first/t.rules:2:14: ')' is missing here\n    match (head\n               ^");
  CHECK(load_error(rule("head )")).starts_with("rules/first/t.rules:2:14: nothing opens this"));
  CHECK(load_error(rule("\"open")).find("the closing '\"' is missing") != std::string::npos);
  CHECK(load_error(rule("head |")).find("something to match is missing here") != std::string::npos);
  CHECK(load_error(rule("head*")).find("matches nothing at all") != std::string::npos);
  CHECK(load_error(rule("!(head head)")).find("'!' and '&' take expressions of one item") !=
        std::string::npos);
  CHECK(load_error(rule("head{3,2}")).find("the greater count comes second") != std::string::npos);
  CHECK(load_error("rule t.r\n  gives thing\n").find("rule t.r has no 'match'") != std::string::npos);
  CHECK(load_error("rule t.r\n  match head\n").find("rule t.r has no 'gives'") != std::string::npos);
  CHECK(load_error("rule u.r\n").find("the name of a rule in this file starts with 't.'") !=
        std::string::npos);
  CHECK(load_error(rule("head") + rule("head")).find("this name is taken") != std::string::npos);
  CHECK(load_error("match head\n").find("'rule', 'define' or 'reference-date' is missing here") !=
        std::string::npos);
  CHECK(load_error("reference-date 2023-02-30\n").find("a date YYYY-MM-DD is missing here") !=
        std::string::npos);
  CHECK(load_error(rule("head") + "  when x\n").find("'when' is none of") != std::string::npos);
}
