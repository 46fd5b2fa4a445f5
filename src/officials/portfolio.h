// SPDX-License-Identifier: Apache-2.0
// What a minister's title is about.
#pragma once

#include <set>
#include <string>

#include "grammar/analysis.h"

namespace dateline {

/// The portfolio of a title as comparable words: "defen" for "Defence Minister" and for "Defense Secretary".
[[nodiscard]] std::set<std::string> portfolio_of(const Analysis& analysis, TokenRange title,
                                                 const Lexicon& lexicon);

}  // namespace dateline
