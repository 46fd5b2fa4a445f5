// SPDX-License-Identifier: Apache-2.0
// A name as words that can be compared.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "grammar/analysis.h"

namespace dateline {

/// One word of a name: tokens that a hyphen joins are one ("Wen-hsiung", "al-Hariri").
struct NameWord {
  std::string text;  ///< lower case, without full stops
  TokenRange tokens;
};

struct PersonName {
  std::vector<NameWord> words;
  std::string suffix;  ///< "jr", "iii", or empty
  TokenRange tokens;   ///< with the suffix

  [[nodiscard]] std::string_view last() const { return words.back().text; }
};

/// The words of a name, a suffix among them.
[[nodiscard]] std::vector<NameWord> read_words(const Analysis& analysis, TokenRange tokens);

/// Never without words for a range that has a letter.
[[nodiscard]] PersonName read_name(const Analysis& analysis, TokenRange tokens);

/// Whether two names of a word or more may be one person's: the shorter one's words all occur in the longer
/// one in that order, an initial standing for any word it begins, and at least one word is more than an
/// initial. "George Bush" and "George W. Bush" agree, "George Bush" and "Laura Bush" do not, nor do "Bush Jr"
/// and "Bush Sr".
[[nodiscard]] bool agree(const PersonName& a, const PersonName& b);

}  // namespace dateline
