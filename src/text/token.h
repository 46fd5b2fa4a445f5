// SPDX-License-Identifier: Apache-2.0
// The smallest unit of text that rules see.
#pragma once

#include <cstdint>

#include "dateline/span.h"

namespace dateline {

/// What a token's characters look like. Letters of every script count; a letter without case is lower.
enum class Shape : std::uint8_t {
  lower,        ///< first letter lower case: governor, iPhone, al
  capitalised,  ///< first letter upper case, any lower-case letter after it: Governor, McCain, Gov.
  upper,        ///< all letters upper case, two or more: NATO, U.S., XINJIANG
  initial,      ///< one upper-case letter, with or without full stop: J. or J
  number,       ///< starts with a digit: 28, 1,997, 2023-03-28, 5:30, 28th, 3.5
  punctuation,  ///< everything else: one character or a run that means one thing ("--", "...")
};

/// A token. Tokens do not overlap, are in text order and cover everything but white space.
struct Token {
  Span span;
  Shape shape = Shape::punctuation;
  bool space_before = false;  ///< white space (or the text's start) stands before it
};

}  // namespace dateline
