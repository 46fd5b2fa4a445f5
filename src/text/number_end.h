// SPDX-License-Identifier: Apache-2.0
// Where a number token ends: "1,234.5", "10:30", "2023-03-28", "22nd", "1990s".
#pragma once

#include <cstddef>
#include <string_view>

namespace dateline {

/// The end of the number whose first digit is at `begin`. Digits are joined by . : / and by commas where
/// digits are grouped as in "1,234" and "1,25,000", so "April 3,1997" is two numbers. A hyphen joins them in
/// a date, elsewhere it makes a range. The letters of "1st" and "1990s" belong to the number.
[[nodiscard]] std::size_t number_end(std::string_view text, std::size_t begin);

}  // namespace dateline
