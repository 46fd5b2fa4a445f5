// SPDX-License-Identifier: Apache-2.0
#include "grammar/pattern_graph.h"

#include <stdexcept>
#include <utility>

namespace dateline {
namespace {

using Kind = Expression::Kind;

constexpr std::size_t most_nodes = 50'000;

}  // namespace

std::uint32_t SetTable::number(SymbolSet set) {
  const auto [entry, added] = numbers_.try_emplace(std::move(set), static_cast<std::uint32_t>(sets_.size()));
  if (added) sets_.push_back(entry->first);
  return entry->second;
}

PatternGraph::PatternGraph(const Expression& expression, const ClassSymbols& classes, SetTable& sets) {
  number(expression, classes, sets);
  entry_ = build(expression, add({.kind = Node::Kind::complete}));
}

// Numbers what stands in the expression once but, for repeats, several times in the graph.
void PatternGraph::number(const Expression& expression, const ClassSymbols& classes, SetTable& sets) {
  if (auto set = as_set(expression, classes)) {
    set_of_.emplace(&expression, sets.number(std::move(*set)));
    return;
  }
  if (expression.kind == Kind::none_of || expression.kind == Kind::all_of) {
    throw std::invalid_argument("'!' and '&' take expressions of one item");
  }
  if (expression.kind == Kind::capture) {
    index_of_.emplace(&expression, static_cast<std::uint32_t>(slots_.size()));
    slots_.push_back(expression.name);
  }
  for (const Expression& child : expression.children) number(child, classes, sets);
}

std::uint32_t PatternGraph::add(Node node) {
  if (nodes_.size() == most_nodes) throw std::invalid_argument("the pattern is too large");
  nodes_.push_back(std::move(node));
  return static_cast<std::uint32_t>(nodes_.size() - 1);
}

// The node that matches the expression and goes on at `next`.
std::uint32_t PatternGraph::build(const Expression& expression, std::uint32_t next) {
  if (const auto set = set_of_.find(&expression); set != set_of_.end()) {
    return add({.kind = Node::Kind::item, .value = set->second, .next = {next}});
  }
  switch (expression.kind) {
    case Kind::sequence:
      for (auto child = expression.children.rbegin(); child != expression.children.rend(); ++child) {
        next = build(*child, next);
      }
      return next;
    case Kind::choice: {
      Node branch{.kind = Node::Kind::branch};
      for (const Expression& child : expression.children) branch.next.push_back(build(child, next));
      return add(std::move(branch));
    }
    case Kind::repeat:
      return build_repeat(expression, next);
    case Kind::capture: {
      const std::uint32_t index = index_of_.at(&expression);
      const std::uint32_t close = add({.kind = Node::Kind::close, .value = index, .next = {next}});
      const std::uint32_t child = build(expression.children.front(), close);
      return add({.kind = Node::Kind::open, .value = index, .next = {child}});
    }
    case Kind::begin:
      return add({.kind = Node::Kind::begin, .next = {next}});
    default:
      return add({.kind = Node::Kind::end, .next = {next}});
  }
}

// x{2,4} is x x (x (x)?)?, x{2,} is x x+.
std::uint32_t PatternGraph::build_repeat(const Expression& repeat, std::uint32_t next) {
  const Expression& child = repeat.children.front();
  std::uint32_t copies = repeat.least;
  std::uint32_t first = next;
  if (repeat.most == Expression::unlimited) {
    first = build_loop(child, repeat.least == 0, next);
    if (copies > 0) --copies;
  } else {
    for (std::uint32_t i = repeat.least; i < repeat.most; ++i) {
      const std::uint32_t taken = build(child, first);
      first = add({.kind = Node::Kind::branch, .next = {taken, next}});
    }
  }
  for (; copies > 0; --copies) first = build(child, first);
  return first;
}

std::uint32_t PatternGraph::build_loop(const Expression& child, bool may_skip, std::uint32_t next) {
  const std::uint32_t again = add({.kind = Node::Kind::branch});
  const std::uint32_t first = build(child, again);
  nodes_[again].next = {first, next};
  return may_skip ? add({.kind = Node::Kind::branch, .next = {first, next}}) : first;
}

}  // namespace dateline
