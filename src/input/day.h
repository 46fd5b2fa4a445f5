// SPDX-License-Identifier: Apache-2.0
// A document's date as options, fields and pages give it.
#pragma once

#include <optional>
#include <string_view>

#include "dateline/date_value.h"

namespace dateline {

/// Reads "2023-04-12" or "20230412"; anything else, or a day that does not exist, is none.
[[nodiscard]] std::optional<Date> parse_day(std::string_view text);

/// The day that numbers of at most four digits make.
[[nodiscard]] std::optional<Date> day_of(std::string_view year, std::string_view month, std::string_view day);

/// Reads what fields and pages hold, giving the day as written, whatever the time zone: an ISO day that a
/// time may follow ("2023-04-12T08:30:00Z", also with slashes), or a day with its month in letters ("April
/// 12, 2023", "Wed, 12 Apr 2023 08:30:00 GMT").
[[nodiscard]] std::optional<Date> parse_written_date(std::string_view text);

}  // namespace dateline
