// SPDX-License-Identifier: Apache-2.0
#include "grammar/automaton.h"

#include <fmt/format.h>

#include <stdexcept>

#include "grammar/pattern_graph.h"

namespace dateline {

/// Turns the graphs of rules into steps: a step for each node of an item, an edge for each way from one to
/// another over nodes that take no item.
class AutomatonBuilder {
 public:
  AutomatonBuilder(Automaton& automaton, const ClassSymbols& classes)
      : automaton_(automaton), classes_(classes) {}

  void add(const Rule& rule) {
    if (matches_empty(rule.match)) throw std::invalid_argument("matches nothing at all");
    const PatternGraph graph(rule.match, classes_, sets_);
    graph_ = &graph;
    const auto first_step = static_cast<StepId>(automaton_.steps_.size());
    step_of_.assign(graph.nodes().size(), 0);
    for (std::size_t node = 0; node < graph.nodes().size(); ++node) {
      if (graph.nodes()[node].kind != Node::Kind::item) continue;
      step_of_[node] = static_cast<StepId>(automaton_.steps_.size());
      automaton_.steps_.push_back({.set = graph.nodes()[node].value});
    }
    Automaton::RuleEntry entry{.slots = graph.slots()};
    entry.first_edge = edge_count();
    add_edges(graph.entry(), true);
    entry.last_edge = edge_count();
    automaton_.rules_.push_back(std::move(entry));
    StepId step = first_step;
    for (const Node& node : graph.nodes()) {
      if (node.kind != Node::Kind::item) continue;
      automaton_.steps_[step].first_edge = edge_count();
      add_edges(node.next.front(), false);
      automaton_.steps_[step].last_edge = edge_count();
      ++step;
    }
  }

  void finish() {
    const std::vector<SymbolSet>& sets = sets_.sets();
    const std::size_t symbols = classes_.front().size();
    automaton_.groups_ = SymbolGroups(sets, symbols);
    const std::size_t groups = automaton_.groups_.size();
    std::vector<Symbol> example(groups);  // a symbol of each group
    for (std::size_t symbol = 0; symbol < symbols; ++symbol) {
      example[automaton_.groups_.of(static_cast<Symbol>(symbol))] = static_cast<Symbol>(symbol);
    }
    automaton_.accepted_.resize((sets.size() * groups + 63) / 64);
    for (std::size_t set = 0; set < sets.size(); ++set) {
      for (std::size_t group = 0; group < groups; ++group) {
        if (!sets[set].contains(example[group])) continue;
        const std::size_t bit = set * groups + group;
        automaton_.accepted_[bit / 64] |= std::uint64_t{1} << (bit % 64);
      }
    }
  }

 private:
  using Node = PatternGraph::Node;
  static constexpr std::size_t most_edges = 1'000'000;

  [[nodiscard]] std::uint32_t edge_count() const {
    return static_cast<std::uint32_t>(automaton_.edges_.size());
  }

  void add_edges(std::uint32_t from, bool entry) {
    entry_ = entry;
    visited_.assign(4 * graph_->nodes().size(), false);
    path_.clear();
    walk(from, Edge());
  }

  // Follows all ways from a node to the next item, best first. A node that was reached before was reached in
  // a better way.
  void walk(std::uint32_t at, Edge edge) {
    const std::size_t visit = 4 * at + (edge.at_begin ? 2U : 0U) + (edge.at_end ? 1U : 0U);
    if (visited_[visit]) return;
    visited_[visit] = true;
    const Node& node = graph_->nodes()[at];
    switch (node.kind) {
      case Node::Kind::item:
        if (!edge.at_end) emit(edge, step_of_[at]);
        return;
      case Node::Kind::complete:
        emit(edge, Edge::complete);
        return;
      case Node::Kind::begin:
        if (!entry_) return;
        edge.at_begin = true;
        break;
      case Node::Kind::end:
        edge.at_end = true;
        break;
      default:
        break;
    }
    const bool border = node.kind == Node::Kind::open || node.kind == Node::Kind::close;
    if (border) {
      path_.push_back(
          {.index = static_cast<std::uint16_t>(node.value), .last = node.kind == Node::Kind::close});
    }
    for (const std::uint32_t next : node.next) walk(next, edge);
    if (border) path_.pop_back();
  }

  void emit(Edge edge, StepId to) {
    if (automaton_.edges_.size() == most_edges) throw std::invalid_argument("the pattern is too large");
    edge.to = to;
    edge.first_border = static_cast<std::uint32_t>(automaton_.borders_.size());
    automaton_.borders_.insert(automaton_.borders_.end(), path_.begin(), path_.end());
    edge.last_border = static_cast<std::uint32_t>(automaton_.borders_.size());
    automaton_.edges_.push_back(edge);
  }

  Automaton& automaton_;
  const ClassSymbols& classes_;
  SetTable sets_;
  const PatternGraph* graph_ = nullptr;
  std::vector<StepId> step_of_;  // by node
  std::vector<bool> visited_;    // by node and the two conditions
  std::vector<Border> path_;
  bool entry_ = false;
};

Automaton::Automaton(std::span<const Rule> rules, const ClassSymbols& classes) {
  AutomatonBuilder builder(*this, classes);
  for (const Rule& rule : rules) {
    try {
      builder.add(rule);
    } catch (const std::invalid_argument& fault) {
      throw DataError(rule.where, fmt::format("rule {}: {}", rule.name, fault.what()));
    }
  }
  builder.finish();
}

}  // namespace dateline
