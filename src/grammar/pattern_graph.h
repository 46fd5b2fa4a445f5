// SPDX-License-Identifier: Apache-2.0
// A rule's expression as a graph: Thompson's construction, which the automaton is made of.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "grammar/expression.h"
#include "grammar/item_sets.h"

namespace dateline {

/// Sets of symbols, each once, numbered from 0.
class SetTable {
 public:
  std::uint32_t number(SymbolSet set);
  [[nodiscard]] const std::vector<SymbolSet>& sets() const { return sets_; }

 private:
  std::map<SymbolSet, std::uint32_t> numbers_;
  std::vector<SymbolSet> sets_;
};

class PatternGraph {
 public:
  struct Node {
    enum class Kind : std::uint8_t { item, branch, open, close, begin, end, complete };
    Kind kind = Kind::branch;
    std::uint32_t value = 0;          ///< item: number of its set; open, close: index of the capture
    std::vector<std::uint32_t> next;  ///< best first
  };

  /// Throws std::invalid_argument where the expression puts '!' or '&' to more than one item or grows too
  /// large.
  PatternGraph(const Expression& expression, const ClassSymbols& classes, SetTable& sets);

  [[nodiscard]] const std::vector<Node>& nodes() const { return nodes_; }
  [[nodiscard]] std::uint32_t entry() const { return entry_; }
  /// The slots of the captures, by index.
  [[nodiscard]] const std::vector<std::string>& slots() const { return slots_; }

 private:
  void number(const Expression& expression, const ClassSymbols& classes, SetTable& sets);
  std::uint32_t add(Node node);
  std::uint32_t build(const Expression& expression, std::uint32_t next);
  std::uint32_t build_repeat(const Expression& repeat, std::uint32_t next);
  std::uint32_t build_loop(const Expression& child, bool may_skip, std::uint32_t next);

  std::vector<Node> nodes_;
  std::uint32_t entry_ = 0;
  std::vector<std::string> slots_;
  std::unordered_map<const Expression*, std::uint32_t> set_of_;    ///< of expressions of one item
  std::unordered_map<const Expression*, std::uint32_t> index_of_;  ///< of captures
};

}  // namespace dateline
