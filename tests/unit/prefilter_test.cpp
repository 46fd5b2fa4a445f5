// SPDX-License-Identifier: Apache-2.0
#include "grammar/prefilter.h"
#include "catch.h"

using namespace dateline;

namespace {

using Kind = Expression::Kind;
using Rules = std::vector<std::uint32_t>;

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

Expression repeated(Expression child, std::uint32_t least) {
  return {.kind = Kind::repeat, .least = least, .most = 3, .children = {std::move(child)}};
}

Rules candidates(Expression match, const std::vector<Symbol>& sentence) {
  std::vector<Rule> rules(1);
  rules.front().match = std::move(match);
  Items items;
  for (const Symbol symbol : sentence) items.push_back({.symbol = symbol});
  const Encoding encoding(classes(), symbols);
  return Prefilter(rules, classes(), encoding, SymbolSet(symbols)).candidates(items);
}

}  // namespace

TEST_CASE("a sequence needs all its parts, in any order") {
  const Expression both = of(Kind::sequence, {item(0), item(1)});
  CHECK(candidates(both, {1, 2, 0}) == Rules{0});
  CHECK(candidates(both, {0, 2}).empty());
  CHECK(candidates(both, {}).empty());
}

TEST_CASE("a choice needs one alternative") {
  const Expression either =
      of(Kind::choice, {of(Kind::sequence, {item(0), item(1)}), of(Kind::sequence, {item(2), item(3)})});
  CHECK(candidates(either, {2, 3}) == Rules{0});
  CHECK(candidates(either, {0, 2}).empty());
}

TEST_CASE("what may be left out is not needed") {
  CHECK(candidates(of(Kind::sequence, {item(0), repeated(item(1), 0)}), {0}) == Rules{0});
  CHECK(candidates(of(Kind::sequence, {item(0), repeated(item(1), 1)}), {0}).empty());
  CHECK(candidates(of(Kind::sequence, {item(0), of(Kind::choice, {{.kind = Kind::begin}, item(1)})}), {0}) ==
        Rules{0});
}

TEST_CASE("too many alternatives become one that asks for less") {
  Expression pairs = of(Kind::choice, {});
  for (int i = 0; i < 9; ++i) pairs.children.push_back(of(Kind::sequence, {item(0), item(1)}));
  const Expression many = of(Kind::sequence, {pairs, pairs, pairs});
  CHECK(candidates(many, {0, 1}) == Rules{0});
  CHECK(candidates(many, {2}).empty());
}

TEST_CASE("a rule that nothing is known of is always a candidate") {
  CHECK(candidates(repeated(item(0), 0), {5}) == Rules{0});
}
