// SPDX-License-Identifier: Apache-2.0
// Paragraphs, and the lines that stand for themselves: what line ends say about a text.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/token.h"

namespace dateline {

/// A run of tokens [first, last), not empty, that no sentence leaves: a paragraph, or one line of a list, a
/// headline, a caption. Blocks partition a text's tokens.
struct Block {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

/// Blank lines always end a block. A single line end does unless the text goes on behind it: hard-wrapped
/// prose, where the line is about as long as its neighbours, or a next line in lower case.
[[nodiscard]] std::vector<Block> find_blocks(std::string_view text, const std::vector<Token>& tokens);

}  // namespace dateline
