// SPDX-License-Identifier: Apache-2.0
// A document's date as options and fields give it.
#pragma once

#include <optional>
#include <string_view>

#include "dateline/date_value.h"

namespace dateline {

/// Reads "2023-04-12" or "20230412"; anything else, or a day that does not exist, is none.
[[nodiscard]] std::optional<Date> parse_day(std::string_view text);

/// Reads a day that a time of day may follow ("2023-04-12T08:30:00Z"): the day as written.
[[nodiscard]] std::optional<Date> parse_timestamp(std::string_view text);

}  // namespace dateline
