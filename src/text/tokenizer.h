// SPDX-License-Identifier: Apache-2.0
// Characters to tokens; text/segmenter.h says what a token is.
#pragma once

#include <string_view>
#include <vector>

#include "text/abbreviations.h"
#include "text/token.h"

namespace dateline {

/// Appends the tokens of valid UTF-8 text below 4 GiB.
void tokenize(std::string_view text, const Abbreviations& abbreviations, std::vector<Token>& tokens);

}  // namespace dateline
