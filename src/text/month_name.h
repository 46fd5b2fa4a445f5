// SPDX-License-Identifier: Apache-2.0
// Months by their English names, where no grammar is at hand: in datelines and in the dates of pages and
// fields.
#pragma once

#include <optional>
#include <string_view>

namespace dateline {

/// 1 to 12 for "apr", "April" or "SEPT": at least three letters of a month's name, in any letter case and
/// without a full stop.
[[nodiscard]] std::optional<unsigned> month_named(std::string_view word);

}  // namespace dateline
