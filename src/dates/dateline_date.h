// SPDX-License-Identifier: Apache-2.0
// The date that an article states of itself.
#pragma once

#include <optional>

#include "grammar/analysis.h"
#include "grammar/grammar.h"

namespace dateline {

/// The first full date ("Nov. 28, 2005", "1996-08-30") of the dateline or of the short lines before the text.
[[nodiscard]] std::optional<Date> dateline_date(const Analysis& analysis, const Lexicon& lexicon,
                                                const Grammar& grammar);

}  // namespace dateline
