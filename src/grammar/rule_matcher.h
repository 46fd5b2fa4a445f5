// SPDX-License-Identifier: Apache-2.0
// One rule as an RE2 program over a phase's encoding; a rule of a single item needs no program.
#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <string_view>
#include <vector>

#include "grammar/encoding.h"
#include "grammar/grammar.h"
#include "grammar/regex.h"
#include "grammar/rule.h"

namespace dateline {

/// Safe to share between threads. Keeps references to what it is made of.
class RuleMatcher {
 public:
  /// Throws DataError where the rule matches nothing at all or has too many captures.
  RuleMatcher(const Rule& rule, const ClassSymbols& classes, const Encoding& encoding);
  ~RuleMatcher();

  /// Appends all matches in a sentence, which stands in `symbols` as the encoding writes it.
  void find(const Items& items, std::string_view symbols, std::vector<Match>& matches) const;

  /// Makes the program, which otherwise waits until the rule is needed: many never are. Throws DataError
  /// where it would be too large.
  void compile() const;

 private:
  struct Program;

  void find_single(const Items& items, std::vector<Match>& matches) const;

  const Rule& rule_;
  const ClassSymbols& classes_;
  const Encoding& encoding_;
  std::optional<SymbolSet> single_;  ///< the symbols of a rule that matches one item
  mutable std::once_flag compiled_;
  mutable std::unique_ptr<const Program> program_;
};

}  // namespace dateline
