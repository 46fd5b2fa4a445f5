// SPDX-License-Identifier: Apache-2.0
// What a byte may be to the tokenizer. Bytes above 0x7F are decoded and asked again.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/utf8.h"

namespace dateline::byte_class {

enum : std::uint8_t {
  lower_letter = 1,
  upper_letter = 2,
  digit = 4,
  space = 8,
  repeats = 16,  // punctuation whose runs are one token: "--", "...", "``"
  above_ascii = 32,
  continues_word = 64,  // behind a letter, may belong to the word: digits, apostrophes, stops, above ASCII
};

constexpr std::uint8_t letter = lower_letter | upper_letter;

constexpr std::array<std::uint8_t, 256> make_table() {
  std::array<std::uint8_t, 256> classes{};
  for (unsigned byte = 0; byte < 256; ++byte) {
    if (byte >= 'a' && byte <= 'z') classes[byte] = lower_letter;
    if (byte >= 'A' && byte <= 'Z') classes[byte] = upper_letter;
    if (byte >= '0' && byte <= '9') classes[byte] = digit | continues_word;
    if (byte == ' ' || (byte >= '\t' && byte <= '\r')) classes[byte] = space;
    if (std::string_view("-.`'*=_#~!?+").find(static_cast<char>(byte)) != std::string_view::npos) {
      classes[byte] = repeats;
    }
    if (byte == '.' || byte == '\'') classes[byte] = repeats | continues_word;
    if (byte >= 0x80) classes[byte] = above_ascii | continues_word;
  }
  return classes;
}

inline constexpr std::array<std::uint8_t, 256> table = make_table();

/// The class of the byte at `offset`. Past the end it is 0: no letter, no digit, no space.
inline std::uint8_t of(std::string_view text, std::size_t offset) {
  return offset < text.size() ? table[static_cast<unsigned char>(text[offset])] : std::uint8_t{0};
}

inline bool is_digit_at(std::string_view text, std::size_t offset) { return (of(text, offset) & digit) != 0; }

/// Of any alphabet.
inline bool is_letter_at(std::string_view text, std::size_t offset) {
  const std::uint8_t c = of(text, offset);
  return (c & letter) != 0 || ((c & above_ascii) != 0 && is_letter(decode_utf8(text, offset)));
}

}  // namespace dateline::byte_class
