// SPDX-License-Identifier: Apache-2.0
#include "grammar/automaton.h"

#include <fmt/format.h>

#include <map>
#include <stdexcept>
#include <tuple>
#include <utility>
#include <vector>

#include "grammar/equal_steps.h"
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
    auto step = static_cast<StepId>(steps_.size());
    step_of_.assign(graph.nodes().size(), 0);
    for (std::size_t node = 0; node < graph.nodes().size(); ++node) {
      if (graph.nodes()[node].kind != Node::Kind::item) continue;
      step_of_[node] = static_cast<StepId>(steps_.size());
      steps_.push_back({.set = graph.nodes()[node].value});
    }
    entries_.push_back(edges_from(graph.entry(), true));
    automaton_.rules_.push_back({.slots = graph.slots()});
    for (const Node& node : graph.nodes()) {
      if (node.kind == Node::Kind::item) steps_[step++].edges = edges_from(node.next.front(), false);
    }
  }

  void finish() {
    add_steps();
    add_sets();
  }

 private:
  using Node = PatternGraph::Node;
  static constexpr std::size_t most_edges = 1'000'000;

  // Steps that are equal are one from here on.
  void add_steps() {
    const std::vector<StepId> class_of = equal_steps(steps_);
    for (std::size_t step = 0; step < steps_.size(); ++step) {
      if (class_of[step] < automaton_.steps_.size()) continue;
      const auto [first, last] = add_edges(steps_[step].edges, class_of);
      automaton_.steps_.push_back({steps_[step].set, first, last});
    }
    for (std::size_t rule = 0; rule < entries_.size(); ++rule) {
      Automaton::RuleEntry& entry = automaton_.rules_[rule];
      std::tie(entry.first_edge, entry.last_edge) = add_edges(entries_[rule], class_of);
    }
  }

  std::pair<std::uint32_t, std::uint32_t> add_edges(const std::vector<Edge>& edges,
                                                    const std::vector<StepId>& class_of) {
    const auto first = static_cast<std::uint32_t>(automaton_.edges_.size());
    automaton_.edges_.append(edges_to_classes(edges, class_of));
    return {first, static_cast<std::uint32_t>(automaton_.edges_.size())};
  }

  void add_sets() {
    const std::vector<SymbolSet>& sets = sets_.sets();
    const std::size_t symbols = classes_.front().size();
    automaton_.groups_ = SymbolGroups(sets, symbols);
    const std::size_t groups = automaton_.groups_.size();
    std::vector<Symbol> example(groups);  // a symbol of each group
    for (std::size_t symbol = 0; symbol < symbols; ++symbol) {
      example[automaton_.groups_.of(static_cast<Symbol>(symbol))] = static_cast<Symbol>(symbol);
    }
    automaton_.accepted_.resize(sets.size() * groups);
    for (std::size_t set = 0; set < sets.size(); ++set) {
      for (std::size_t group = 0; group < groups; ++group) {
        if (sets[set].contains(example[group])) automaton_.accepted_.set(set * groups + group);
      }
    }
  }

  std::vector<Edge> edges_from(std::uint32_t node, bool entry) {
    entry_ = entry;
    visited_.assign(4 * graph_->nodes().size(), false);
    path_.clear();
    edges_.clear();
    walk(node, Passage());
    edge_count_ += edges_.size();
    if (edge_count_ > most_edges) throw std::invalid_argument("the pattern is too large");
    return std::move(edges_);
  }

  // Follows all ways from a node to the next item, best first. A node that was reached before was reached in
  // a better way.
  void walk(std::uint32_t at, Passage passage) {
    const std::size_t visit = 4 * at + (passage.at_begin ? 2U : 0U) + (passage.at_end ? 1U : 0U);
    if (visited_[visit]) return;
    visited_[visit] = true;
    const Node& node = graph_->nodes()[at];
    switch (node.kind) {
      case Node::Kind::item:
        if (!passage.at_end) emit(passage, step_of_[at]);
        return;
      case Node::Kind::complete:
        emit(passage, Edge::complete);
        return;
      case Node::Kind::begin:
        if (!entry_) return;
        passage.at_begin = true;
        break;
      case Node::Kind::end:
        passage.at_end = true;
        break;
      default:
        break;
    }
    const bool border = node.kind == Node::Kind::open || node.kind == Node::Kind::close;
    if (border) {
      path_.push_back(
          {.index = static_cast<std::uint16_t>(node.value), .last = node.kind == Node::Kind::close});
    }
    for (const std::uint32_t next : node.next) walk(next, passage);
    if (border) path_.pop_back();
  }

  void emit(const Passage& passage, StepId to) { edges_.push_back({.to = to, .passage = number(passage)}); }

  // Of a passage with the borders of the path; equal ones have one number.
  std::uint32_t number(Passage passage) {
    std::vector<std::uint32_t> key{passage.at_begin, passage.at_end};
    for (const Border& border : path_) key.push_back(2U * border.index + (border.last ? 1U : 0U));
    const auto [known, is_new] =
        numbers_.try_emplace(std::move(key), static_cast<std::uint32_t>(automaton_.passages_.size()));
    if (is_new) {
      passage.first_border = static_cast<std::uint32_t>(automaton_.borders_.size());
      automaton_.borders_.append(path_);
      passage.last_border = static_cast<std::uint32_t>(automaton_.borders_.size());
      automaton_.passages_.push_back(passage);
    }
    return known->second;
  }

  Automaton& automaton_;
  const ClassSymbols& classes_;
  SetTable sets_;
  std::vector<DraftStep> steps_;
  std::vector<std::vector<Edge>> entries_;  // by rule
  const PatternGraph* graph_ = nullptr;
  std::vector<StepId> step_of_;  // by node
  std::vector<bool> visited_;    // by node and the two conditions
  std::vector<Border> path_;
  std::map<std::vector<std::uint32_t>, std::uint32_t> numbers_;  // of passages, by all that they are
  std::vector<Edge> edges_;
  std::size_t edge_count_ = 0;
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
