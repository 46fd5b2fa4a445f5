// SPDX-License-Identifier: Apache-2.0
#include "grammar/symbol_groups.h"
#include "catch.h"

using namespace dateline;

namespace {

SymbolSet set_of(std::size_t size, const std::vector<std::size_t>& symbols) {
  SymbolSet set(size);
  for (const std::size_t symbol : symbols) set.insert(symbol);
  return set;
}

}  // namespace

TEST_CASE("symbols that no set tells apart are one group") {
  const SymbolGroups groups({set_of(4, {0, 1}), set_of(4, {2})}, 4);
  CHECK(groups.size() == 3);
  CHECK(groups.of(0) == groups.of(1));
  CHECK(groups.of(0) != groups.of(2));
  CHECK(groups.of(2) != groups.of(3));
}

TEST_CASE("sets that hold all symbols or none part nothing") {
  CHECK(SymbolGroups({set_of(3, {0, 1, 2}), set_of(3, {})}, 3).size() == 1);
  CHECK(SymbolGroups({}, 3).size() == 1);
}
