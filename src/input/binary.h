// SPDX-License-Identifier: Apache-2.0
// Telling text from what is not text.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace dateline {

/// How much of a file binary_reason() looks at.
inline constexpr std::size_t binary_head_bytes = 8192;

/// Why the first bytes of a file are no text, if they are not: more than one
/// byte in 50 a control character that texts do not have (NUL among them), or more than one byte in 3
/// invalid. A stray NUL or Latin-1 letter in an article is thus let through.
[[nodiscard]] std::optional<std::string_view> binary_reason(std::string_view bytes);

}  // namespace dateline
