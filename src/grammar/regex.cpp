// SPDX-License-Identifier: Apache-2.0
#include "grammar/regex.h"

#include <fmt/format.h>

#include <optional>
#include <stdexcept>

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

class Emitter {
 public:
  Emitter(const ClassSymbols& classes, const Encoding& encoding) : classes_(classes), encoding_(encoding) {}

  std::string emit(const Expression& expression) {
    if (const auto set = as_set(expression, classes_)) return encoding_.character_class(*set);
    switch (expression.kind) {
      case Kind::sequence:
        return joined(expression, "");
      case Kind::choice:
        return fmt::format("(?:{})", joined(expression, "|"));
      case Kind::repeat:
        return fmt::format("(?:{}){}", emit(expression.children.front()), count(expression));
      case Kind::capture: {
        slots.push_back(expression.name);  // before the child's: groups count by their opening bracket
        return fmt::format("({})", emit(expression.children.front()));
      }
      case Kind::begin:
        return "\\A";
      default:
        return "\\z";
    }
  }

  std::vector<std::string> slots;

 private:
  std::string joined(const Expression& expression, std::string_view separator) {
    std::string result;
    for (const Expression& child : expression.children) {
      if (!result.empty()) result += separator;
      result += emit(child);
    }
    return result;
  }

  static std::string count(const Expression& repeat) {
    if (repeat.most == Expression::unlimited) return repeat.least == 0 ? "*" : "+";
    if (repeat.least == 0 && repeat.most == 1) return "?";
    return fmt::format("{{{},{}}}", repeat.least, repeat.most);
  }

  const ClassSymbols& classes_;
  const Encoding& encoding_;
};

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

void collect_sets(const Expression& expression, const ClassSymbols& classes, std::vector<SymbolSet>& sets) {
  if (auto set = as_set(expression, classes)) {
    sets.push_back(std::move(*set));
    return;
  }
  if (expression.kind == Kind::none_of || expression.kind == Kind::all_of) {
    throw std::invalid_argument("'!' and '&' take expressions of one item");
  }
  for (const Expression& child : expression.children) collect_sets(child, classes, sets);
}

Regex to_regex(const Expression& expression, const ClassSymbols& classes, const Encoding& encoding) {
  Emitter emitter(classes, encoding);
  std::string pattern = emitter.emit(expression);
  return {std::move(pattern), std::move(emitter.slots)};
}

}  // namespace dateline
