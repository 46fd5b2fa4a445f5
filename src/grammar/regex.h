// SPDX-License-Identifier: Apache-2.0
// From a rule's expression to RE2 syntax over the lexicon's symbols.
#pragma once

#include <string>
#include <vector>

#include "grammar/expression.h"
#include "lexicon/alphabet.h"

namespace dateline {

struct Regex {
  std::string pattern;
  std::vector<std::string> slots;  ///< the slot of each capturing group, in order of the groups
};

/// The lexicon must be closed. Throws std::invalid_argument where '!' or '&' is put to more than one item.
[[nodiscard]] Regex to_regex(const Expression& expression, const Alphabet& alphabet);

}  // namespace dateline
