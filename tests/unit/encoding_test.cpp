// SPDX-License-Identifier: Apache-2.0
#include "grammar/encoding.h"
#include "catch.h"

using namespace dateline;

namespace {

SymbolSet set_of(std::size_t size, const std::vector<std::size_t>& symbols) {
  SymbolSet set(size);
  for (const std::size_t symbol : symbols) set.insert(symbol);
  return set;
}

std::string encoded(const Encoding& encoding, Symbol symbol) {
  std::string text;
  encoding.append(text, symbol);
  return text;
}

// Every symbol in a set of its own.
Encoding distinct(std::size_t count) {
  std::vector<SymbolSet> sets;
  for (std::size_t bit = 1; bit < count; bit *= 2) {
    SymbolSet set(count);
    for (std::size_t i = 0; i < count; ++i) {
      if ((i & bit) != 0) set.insert(i);
    }
    sets.push_back(std::move(set));
  }
  return {sets, count};
}

}  // namespace

TEST_CASE("symbols that no set tells apart share a code point") {
  const Encoding encoding({set_of(4, {0, 1}), set_of(4, {2})}, 4);
  CHECK(encoded(encoding, 0) == encoded(encoding, 1));
  CHECK(encoded(encoding, 0) != encoded(encoding, 2));
  CHECK(encoded(encoding, 2) != encoded(encoding, 3));
  CHECK(encoding.width() == 1);
}

TEST_CASE("a class holds the code points of its symbols") {
  const Encoding encoding({set_of(3, {0}), set_of(3, {1})}, 3);
  CHECK(encoding.character_class(set_of(3, {0, 1, 2})) == "[\\x{1}-\\x{3}]");
  CHECK(encoding.character_class(set_of(3, {})) == "[^\\x{0}-\\x{10FFFF}]");
}

TEST_CASE("as few bytes as the number of groups allows") {
  struct Row {
    std::size_t symbols;
    std::size_t width;
  };
  const auto row = GENERATE(values<Row>({{2, 1}, {255, 1}, {256, 2}, {1920, 2}, {1921, 3}, {60000, 3}}));
  const Encoding encoding = distinct(row.symbols);
  CHECK(encoding.width() == row.width);
  for (std::size_t symbol = 0; symbol < row.symbols; symbol += 97) {
    CHECK(encoded(encoding, static_cast<Symbol>(symbol)).size() == row.width);
  }
}
