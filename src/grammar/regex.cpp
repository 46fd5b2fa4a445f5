// SPDX-License-Identifier: Apache-2.0
#include "grammar/regex.h"

#include <fmt/format.h>

#include <optional>
#include <stdexcept>

namespace dateline {
namespace {

using Kind = Expression::Kind;
using SymbolSet = std::vector<bool>;

class Emitter {
 public:
  explicit Emitter(const Alphabet& alphabet) : alphabet_(alphabet) {}

  std::string emit(const Expression& expression) {
    if (const auto set = as_set(expression)) return alphabet_.character_class(*set);
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
      case Kind::end:
        return "\\z";
      default:
        throw std::invalid_argument("'!' and '&' take expressions of one item");
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

  // The symbols an expression of exactly one item matches; nothing for other expressions.
  std::optional<SymbolSet> as_set(const Expression& expression) const {
    switch (expression.kind) {
      case Kind::item_class: {
        SymbolSet set(alphabet_.size());
        for (std::size_t i = 0; i < set.size(); ++i) {
          set[i] = alphabet_.has(static_cast<Symbol>(i), expression.cls);
        }
        return set;
      }
      case Kind::any:
        return SymbolSet(alphabet_.size(), true);
      case Kind::none_of: {
        auto set = as_set(expression.children.front());
        if (set) set->flip();
        return set;
      }
      case Kind::all_of:
        return combined(expression, true);
      case Kind::choice:
        return combined(expression, false);
      default:
        return std::nullopt;
    }
  }

  std::optional<SymbolSet> combined(const Expression& expression, bool conjunction) const {
    SymbolSet result(alphabet_.size(), conjunction);
    for (const Expression& child : expression.children) {
      const auto set = as_set(child);
      if (!set) return std::nullopt;
      for (std::size_t i = 0; i < result.size(); ++i) {
        result[i] = conjunction ? result[i] && (*set)[i] : result[i] || (*set)[i];
      }
    }
    return result;
  }

  const Alphabet& alphabet_;
};

}  // namespace

Regex to_regex(const Expression& expression, const Alphabet& alphabet) {
  Emitter emitter(alphabet);
  std::string pattern = emitter.emit(expression);
  return {std::move(pattern), std::move(emitter.slots)};
}

}  // namespace dateline
