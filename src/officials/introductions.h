// SPDX-License-Identifier: Apache-2.0
// The officials phase: where the text brings a name together with a title.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "officials/draft.h"

namespace dateline {

/// A name as a rule found it, and the titles that the rule ties to it.
struct Introduction {
  TokenRange tokens;
  std::uint32_t sentence = 0;
  std::vector<std::uint32_t> titles;  ///< indices into the drafts
  std::optional<std::uint32_t>
      apart;  ///< a title that does not stand beside the name, but in the sentence before
  std::optional<TokenRange> home;  ///< words that name the office's place: "his Iraqi counterpart X"
  bool office = false;             ///< a public office, or "the Reagan administration"
  std::string_view rule;
};

/// Introductions in text order, no two of which overlap. Sets the drafts' homes from the words around them.
[[nodiscard]] std::vector<Introduction> find_introductions(const Analysis& analysis, const Lexicon& lexicon,
                                                           const Grammar& grammar,
                                                           std::vector<DraftTitle>& titles);

}  // namespace dateline
