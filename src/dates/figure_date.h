// SPDX-License-Identifier: Apache-2.0
// Dates written in figures: 2023-03-28, 2024/04/22, 28/03/2023, 28-03-2023, 28.03.2023, 28/3/23;
// 1987/88, 28/29.
//
// What stands in which place: a year of four digits says so itself. With full stops the day comes first. With
// slashes and hyphens a number above 12 is the day. Where none is, the order is the document's: the one asked
// for, else the one that the first telling date of the text shows (03/28/2023), else the month comes first.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "dateline/date_value.h"
#include "grammar/analysis.h"

namespace dateline {

struct FigureDate {
  std::int64_t year = 0;
  std::int64_t month = 0;
  std::int64_t day = 0;
};

/// Nothing where the text is no such date ("1.2.3", "3/4"). The numbers may be those of no day: 31/31/2023.
[[nodiscard]] std::optional<FigureDate> read_figure_date(std::string_view text, DateOrder order);

/// "1987/88" and "1999/2000" are the year in which it begins; nothing where the two do not follow each other.
[[nodiscard]] std::optional<std::int64_t> read_slashed_years(std::string_view text);

/// The first and last day of "28/29".
struct DayPair {
  std::int64_t first = 0;
  std::int64_t last = 0;
};
[[nodiscard]] std::optional<DayPair> read_slashed_days(std::string_view text);

/// The order that the text's first date with slashes or hyphens and a day above 12 shows.
[[nodiscard]] std::optional<DateOrder> shown_date_order(const Analysis& analysis);

}  // namespace dateline
