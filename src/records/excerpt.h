// SPDX-License-Identifier: Apache-2.0
// What stands at the offsets of a record.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "records/record.h"

namespace dateline {

/// The part of `text` from `start` to `end`, both in code points, or in bytes; none where it has no such
/// part, or the bytes cut a character.
[[nodiscard]] std::optional<std::string_view> slice(std::string_view text, std::uint64_t start,
                                                    std::uint64_t end, bool byte_offsets);

/// The length of `text` in code points, or in bytes.
[[nodiscard]] std::uint64_t length_of(std::string_view text, bool byte_offsets);

/// The words around on one line, what is meant in brackets: "arrived in [Nairobi] on Monday". Without the
/// text, or where it has not those offsets, `words` alone.
[[nodiscard]] std::string excerpt(const Record& record, std::uint64_t start, std::uint64_t end,
                                  std::string_view words);

}  // namespace dateline
