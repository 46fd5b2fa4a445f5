// SPDX-License-Identifier: Apache-2.0
// Numbers in figures and words.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace dateline {

/// One word of a number: its value in data/wordlists/number-word.txt ("20", "x1000", "0.5", "X") or, where it
/// is not there, its own text ("1,997", "2.5", "1/2", "a").
using NumberWord = std::string_view;

/// The number's tenths: {"2", "x100"} 2000, {"2", "0.5"} 25; nothing where a word is "X", has more than nine
/// digits or is finer than tenths. Bounded: no number is more than a thousand million.
[[nodiscard]] std::optional<std::int64_t> read_tenths(const std::vector<NumberWord>& words);

/// A year: {"1996"}, {"19", "96"}, {"2", "x1000"}; two digits are of 1930 to 2029.
[[nodiscard]] std::optional<std::int64_t> read_year(const std::vector<NumberWord>& words);

/// The digits at the start of the text ("28th" 28); nothing where there are none or more than nine.
[[nodiscard]] std::optional<std::int64_t> leading_number(std::string_view text);

}  // namespace dateline
