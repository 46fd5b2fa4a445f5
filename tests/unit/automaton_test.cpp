// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "catch.h"
#include "grammar/match_filter.h"
#include "grammar/moves.h"
#include "grammar/suffix_scan.h"

using namespace dateline;

namespace {

using Kind = Expression::Kind;

// Class i holds symbol i.
constexpr std::size_t symbols = 6;

ClassSymbols classes() {
  ClassSymbols result(symbols, SymbolSet(symbols));
  for (std::size_t i = 0; i < symbols; ++i) result[i].insert(i);
  return result;
}

Expression item(ClassId cls) { return {.kind = Kind::item_class, .cls = cls}; }

Expression of(Kind kind, std::vector<Expression> children) {
  return {.kind = kind, .children = std::move(children)};
}

Expression repeated(Expression child, std::uint32_t least, std::uint32_t most = 3) {
  return {.kind = Kind::repeat, .least = least, .most = most, .children = {std::move(child)}};
}

Automaton automaton_of(Expression match) {
  std::vector<Rule> rules(1);
  rules.front().match = std::move(match);
  return {rules, classes()};
}

// The items at which matches start.
std::vector<std::uint32_t> starts(Expression match, const std::vector<Symbol>& sentence) {
  const Automaton automaton = automaton_of(std::move(match));
  const Moves backwards = backward_moves(automaton);
  const Moves forwards = forward_moves(automaton);
  SuffixScan scan(automaton, backwards);
  MatchFilter filter(automaton, forwards);
  Items items;
  for (const Symbol symbol : sentence) items.push_back({.symbol = symbol});
  std::vector<std::uint32_t> result;
  for (const SuffixScan::Start& start : scan.scan(items)) result.push_back(start.item);
  std::sort(result.begin(), result.end());
  CHECK(filter.any_match(items) == !result.empty());
  return result;
}

using Starts = std::vector<std::uint32_t>;

}  // namespace

TEST_CASE("a scan finds every item that a match may start at") {
  const Expression pair = of(Kind::sequence, {repeated(item(1), 1), item(2)});
  CHECK(starts(pair, {1, 1, 2, 1, 0, 1, 2}) == Starts{0, 1, 5});
  CHECK(starts(pair, {1, 1, 1, 1, 2}) == Starts{1, 2, 3});
  CHECK(starts(pair, {2, 1}).empty());
  CHECK(starts(pair, {}).empty());
}

TEST_CASE("the sentence's borders are part of the pattern") {
  const Expression begin = of(Kind::sequence, {{.kind = Kind::begin}, item(1)});
  CHECK(starts(begin, {1, 1}) == Starts{0});
  const Expression end = of(Kind::sequence, {item(1), {.kind = Kind::end}});
  CHECK(starts(end, {1, 1}) == Starts{1});
}

TEST_CASE("what was learnt of one sentence holds for the next, however much it is") {
  const Expression pair = of(Kind::sequence, {item(1), repeated(item(0), 0, 12), item(2)});
  const Automaton automaton = automaton_of(pair);
  const Moves backwards = backward_moves(automaton);
  SuffixScan scan(automaton, backwards);
  std::uint32_t random = 1;
  for (int sentence = 0; sentence < 2000; ++sentence) {
    Items items;
    for (int i = 0; i < 30; ++i) {
      random = random * 1664525U + 1013904223U;
      items.push_back({.symbol = static_cast<Symbol>((random >> 16U) % 3)});
    }
    SuffixScan fresh(automaton, backwards);
    const auto learnt = scan.scan(items);
    const auto anew = fresh.scan(items);
    REQUIRE(std::equal(learnt.begin(), learnt.end(), anew.begin(), anew.end(),
                       [](const auto& a, const auto& b) { return a.item == b.item && a.rule == b.rule; }));
  }
}

TEST_CASE("a pattern that grows without measure is a fault") {
  Expression match = item(1);
  for (int i = 0; i < 4; ++i) match = repeated(of(Kind::sequence, {item(0), match}), 1, 100);
  CHECK_THROWS_AS(automaton_of(match), DataError);
}
