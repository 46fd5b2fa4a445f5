// SPDX-License-Identifier: Apache-2.0
// Finds steps of an automaton that cannot be told apart, so that they become one: rules end alike ("... to
// PLACE on DATE"), and so do the alternatives of a rule.
#pragma once

#include <cstdint>
#include <vector>

#include "grammar/automaton.h"

namespace dateline {

/// A step before it is part of an automaton.
struct DraftStep {
  std::uint32_t set = 0;    ///< number of the set of items that it matches
  std::vector<Edge> edges;  ///< best first
};

/// By step the number of its class. Steps of one class match the same items and lead over the same passages,
/// in the same order, to steps of the same classes, or to themselves. Classes are numbered by their first
/// steps.
[[nodiscard]] std::vector<StepId> equal_steps(const std::vector<DraftStep>& steps);

/// The edges to classes instead of steps; of equal ones the first, which is the best.
[[nodiscard]] std::vector<Edge> edges_to_classes(const std::vector<Edge>& edges,
                                                 const std::vector<StepId>& class_of);

}  // namespace dateline
