// SPDX-License-Identifier: Apache-2.0
// Periods as TIMEX3 and EDTF (level 1) text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "dates/calendar.h"

namespace dateline {

/// "2023-03-28", "2023-W14", "2023-W14-WE", "2023-03", "2023-SP", "2023-Q1", "2023-H1", "2023", "199", "19".
/// A month's week is the ISO week that has most of its days.
[[nodiscard]] std::string timex_text(Period period);

/// The same with X for every digit that is not known: "XXXX-XX-XX", "XXXX-QX", "XXXX".
[[nodiscard]] std::string_view timex_placeholder(Grain grain);

[[nodiscard]] std::string_view timex_season(Season season);
[[nodiscard]] std::string_view timex_mod(Part part);

/// "2023-03-28", "2023-03", "2023-21" (spring), "2023", "199X"; an interval for what EDTF has no word for.
[[nodiscard]] std::string edtf_text(Period period);

/// "2023-03-21/2023-03-31", "1999-01-01/..", one day where both ends are the same.
[[nodiscard]] std::string edtf_text(const DateWindow& window);

/// The value of a period or of one third of it.
[[nodiscard]] DateValue date_value(Period period, std::optional<Part> part = std::nullopt);

/// A date that could not be placed on the calendar.
[[nodiscard]] DateValue unresolved(std::string value, std::optional<Part> part = std::nullopt);

}  // namespace dateline
