// SPDX-License-Identifier: Apache-2.0
// What a token's characters alone tell the rules: the classes of words no list knows.
#pragma once

#include <cstdint>
#include <string_view>

#include "lexicon/class_table.h"
#include "text/token.h"

namespace dateline {

enum class Form : std::uint8_t {
  lower,        ///< word, lower
  capitalised,  ///< word, capitalised
  upper,        ///< word, capitalised, upper
  initial,      ///< word, capitalised, initial
  punctuation,  ///< punctuation
  hour,         ///< number, integer, day-number, hour-number: 1 to 12
  day,          ///< number, integer, day-number: 13 to 31
  two_digits,   ///< number, integer, two-digits: 00 and 32 to 99
  year,         ///< number, integer, year-number: four digits, 1000 to 2199
  integer,      ///< number, integer: any other run of digits, with or without thousands commas
  decimal,      ///< number, decimal: 3.5
  ordinal,      ///< ordinal-number: 28th
  clock,        ///< clock: 5:30, 17:00:59
  iso_date,     ///< iso-date: 2023-03-28
  slash_date,   ///< slash-date: 28/03/2023, 28.03.2023, 28-03-2023
  slash_pair,   ///< slash-pair: 1987/88, 28/29, 1/2
  other_number  ///< other-number: whatever else starts with a digit
};
inline constexpr std::size_t form_count = 17;

[[nodiscard]] Form form_of(Shape shape, std::string_view token_text);

/// The classes named above.
[[nodiscard]] ClassSet classes_of(Form form, ClassTable& classes);

}  // namespace dateline
