// SPDX-License-Identifier: Apache-2.0
// Reads matches forwards, from where a scan found that they start.
#pragma once

#include <span>
#include <vector>

#include "grammar/automaton.h"
#include "grammar/grammar.h"
#include "grammar/suffix_scan.h"

namespace dateline {

/// The matches that start at `starts`, which `scan` gave for the sentence it scanned last, but for
/// those that overlap an earlier match of their rule. By start.
[[nodiscard]] std::vector<Match> read_matches(std::span<const SuffixScan::Start> starts,
                                              const Automaton& automaton, const SuffixScan& scan,
                                              std::span<const Rule> rules);

}  // namespace dateline
