// SPDX-License-Identifier: Apache-2.0
// The two directions in which a phase's automaton is run.
#pragma once

#include "grammar/automaton.h"
#include "grammar/state_table.h"

namespace dateline {

/// From a match's begin; notable are steps that may be its last anywhere.
[[nodiscard]] Moves forward_moves(const Automaton& automaton);

/// From a match's end; notable are steps that may be its first anywhere.
[[nodiscard]] Moves backward_moves(const Automaton& automaton);

}  // namespace dateline
