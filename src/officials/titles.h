// SPDX-License-Identifier: Apache-2.0
// The titles phase: finds titles, public and private, and organisations, and puts items in their place.
#pragma once

#include <vector>

#include "officials/draft.h"

namespace dateline {

/// Titles in text order. Their items become class `title`, `weak-title` or `private-title` with the index
/// into the result as mention; organisations become class `organisation`. A place inside a title ("secretary
/// of the CPC Yunnan Provincial Committee") is the office's home: a province rather than a country.
[[nodiscard]] std::vector<DraftTitle> find_titles(Analysis& analysis, const Lexicon& lexicon,
                                                  const Grammar& grammar);

}  // namespace dateline
