// SPDX-License-Identifier: Apache-2.0
// UTF-8: repair on the way in, decoding, case folding, code-point offsets on the way out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "dateline/document.h"

namespace dateline {

struct DecodedText {
  std::string text;  ///< valid UTF-8
  std::vector<Utf8Repair> repairs;
};

/// Replaces each maximal invalid subpart by U+FFFD, as the Unicode standard (section 3.9) recommends and
/// most decoders do. Valid input is moved through unchanged.
[[nodiscard]] DecodedText repair_utf8(std::string bytes);

/// Decodes the code point at `offset` of valid UTF-8 and moves `offset` past it.
char32_t decode_utf8(std::string_view text, std::size_t& offset);

void append_utf8(std::string& out, char32_t code_point);

/// Appends `text` in lower case (simple case mapping of Latin, Greek, Cyrillic and Armenian), with ’ ‘ ʼ ʻ as
/// ' and without soft hyphens. Not affected by the locale.
void append_lower(std::string& out, std::string_view text);

[[nodiscard]] bool is_letter(char32_t c);  ///< letters, combining marks, joiners
[[nodiscard]] bool is_upper(char32_t c);
[[nodiscard]] bool is_space(char32_t c);  ///< Unicode white space and invisible formatting (BOM, U+200B, …)

}  // namespace dateline
