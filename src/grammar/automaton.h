// SPDX-License-Identifier: Apache-2.0
// All rules of a phase as one automaton over items.
//
// A step matches one item of a set. Its edges lead to the steps that may match the next item, or say that
// the rule's match may be complete; of edges that lead to a match, the first is the one to take. So repeated
// parts take as much as they can and earlier alternatives win, as in Perl's regular expressions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "data/plain_list.h"
#include "grammar/item_sets.h"
#include "grammar/rule.h"
#include "grammar/symbol_groups.h"

namespace dateline {

/// Index of a step.
using StepId = std::uint32_t;

/// A capture's border: of capture `index` the first item, or the one past the last.
struct Border {
  std::uint16_t index = 0;
  bool last = false;
  std::uint8_t unused = 0;
  static constexpr bool plain = true;
};

/// What lies between two items. Most edges have one of a few.
struct Passage {
  bool at_begin = false;  ///< only at the sentence's begin ('^'): of an edge into a rule's first step
  bool at_end = false;    ///< only at the sentence's end ('$'): of an edge that completes
  std::uint16_t unused = 0;
  std::uint32_t first_border = 0;  ///< half-open range of borders
  std::uint32_t last_border = 0;
  static constexpr bool plain = true;
};

struct Edge {
  static constexpr StepId complete = 0xffffffffU;

  StepId to = complete;
  std::uint32_t passage = 0;  ///< index, for Automaton::passage
  friend bool operator==(const Edge&, const Edge&) = default;
  static constexpr bool plain = true;
};

/// Immutable after construction.
class Automaton {
 public:
  Automaton() = default;
  /// Rules are numbered in this order. Throws DataError where a rule matches nothing at all, puts '!' or '&'
  /// to more than one item, or is too large.
  Automaton(std::span<const Rule> rules, const ClassSymbols& classes);

  [[nodiscard]] std::size_t steps() const { return steps_.size(); }
  [[nodiscard]] std::size_t rules() const { return rules_.size(); }
  [[nodiscard]] const SymbolGroups& groups() const { return groups_; }

  /// Whether the step matches items of this group.
  [[nodiscard]] bool accepts(StepId step, SymbolGroups::Group group) const {
    return accepted_[steps_[step].set * groups_.size() + group];
  }

  [[nodiscard]] std::span<const Edge> edges(StepId step) const {
    return edges_.range(steps_[step].first_edge, steps_[step].last_edge);
  }
  /// The edges into the first steps of a rule.
  [[nodiscard]] std::span<const Edge> entry(std::uint32_t rule) const {
    return edges_.range(rules_[rule].first_edge, rules_[rule].last_edge);
  }
  [[nodiscard]] const Passage& passage(const Edge& edge) const { return passages_[edge.passage]; }
  [[nodiscard]] std::span<const Border> borders(const Passage& passage) const {
    return borders_.range(passage.first_border, passage.last_border);
  }
  /// The slots of a rule's captures, by index; several captures may have one slot.
  [[nodiscard]] const std::vector<std::string>& slots(std::uint32_t rule) const { return rules_[rule].slots; }

  /// For images (data/image.h): of an automaton that is made.
  template <typename Archive, typename Self>
  static void fields(Archive& archive, Self& self) {
    archive(self.steps_, self.edges_, self.passages_, self.borders_, self.rules_, self.groups_,
            self.accepted_);
  }

 private:
  friend class AutomatonBuilder;

  struct Step {
    std::uint32_t set = 0;
    std::uint32_t first_edge = 0;
    std::uint32_t last_edge = 0;
    static constexpr bool plain = true;
  };
  struct RuleEntry {
    std::uint32_t first_edge = 0;
    std::uint32_t last_edge = 0;
    std::vector<std::string> slots;
    template <typename Archive, typename Self>
    static void fields(Archive& archive, Self& self) {
      archive(self.first_edge, self.last_edge, self.slots);
    }
  };

  PlainList<Step> steps_;
  PlainList<Edge> edges_;
  PlainList<Passage> passages_;
  PlainList<Border> borders_;
  std::vector<RuleEntry> rules_;
  SymbolGroups groups_;
  BitList accepted_;  ///< a bit for each set and group
};

}  // namespace dateline
