// SPDX-License-Identifier: Apache-2.0
#include "grammar/item_sets.h"

#include <utility>

namespace dateline {
namespace {

using Kind = Expression::Kind;

std::optional<SymbolSet> combined(const Expression& expression, const ClassSymbols& classes) {
  auto result = as_set(expression.children.front(), classes);
  const auto combine = [&](const SymbolSet& set) {
    expression.kind == Kind::all_of ? * result &= set : * result |= set;
  };
  for (std::size_t i = 1; result && i < expression.children.size(); ++i) {
    const Expression& child = expression.children[i];
    if (child.kind == Kind::item_class) {  // the most frequent: without a copy
      combine(classes[child.cls]);
      continue;
    }
    const auto set = as_set(child, classes);
    if (!set) return std::nullopt;
    combine(*set);
  }
  return result;
}

}  // namespace

std::optional<SymbolSet> as_set(const Expression& expression, const ClassSymbols& classes) {
  switch (expression.kind) {
    case Kind::item_class:
      return classes[expression.cls];
    case Kind::any:
      return SymbolSet(classes.front().size()).complement();
    case Kind::none_of: {
      const auto set = as_set(expression.children.front(), classes);
      if (!set) return std::nullopt;
      return set->complement();
    }
    case Kind::all_of:
    case Kind::choice:
      return combined(expression, classes);
    default:
      return std::nullopt;
  }
}

ClassSymbols symbols_by_class(const Alphabet& alphabet, std::size_t class_count) {
  ClassSymbols result(class_count, SymbolSet(alphabet.size()));
  for (std::size_t symbol = 0; symbol < alphabet.size(); ++symbol) {
    for (const ClassId cls : alphabet.classes(static_cast<Symbol>(symbol))) result[cls].insert(symbol);
  }
  return result;
}

}  // namespace dateline
