// SPDX-License-Identifier: Apache-2.0
// What rules match: a token, a name of several tokens, or a mention that an earlier phase found.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.h"
#include "text/segmenter.h"

namespace dateline {

/// Covers the tokens [first, last) of the document.
struct Item {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  Symbol symbol = 0;
  const Entry* entry = nullptr;          ///< what the lexicon knows of it, or null
  std::optional<std::uint32_t> mention;  ///< index into the list of the phase that made the item
};

using Items = std::vector<Item>;

/// A token as the lexicon sees it.
struct Word {
  std::optional<WordId> id;  ///< of its lower-case form, where any name has it
  Form form = Form::punctuation;
};

/// The words of a text, one a token.
[[nodiscard]] std::vector<Word> look_up(std::string_view text, const std::vector<Token>& tokens,
                                        const Lexicon& lexicon);

/// The items of one sentence: at each token the longest name of the lexicon, else the token alone. `words`
/// are those of the whole text; `items` is cleared first. Bounded by the sentence's length times the longest
/// name.
void make_items(const std::vector<Word>& words, const Sentence& sentence, const Lexicon& lexicon,
                Items& items);

}  // namespace dateline
