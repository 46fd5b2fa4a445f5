// SPDX-License-Identifier: Apache-2.0
// What a date expression means: a TIMEX3 value as TimeML defines it and, where it can be placed on the
// calendar, an EDTF (ISO 8601-2) interval of days.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// A day of the proleptic Gregorian calendar, years 0001 to 9999.
using Date = std::chrono::year_month_day;

enum class TimexType : std::uint8_t { date, time, duration, set };

/// The days an expression may mean, both ends included. An absent end is open ("since 1999": no latest).
struct DateWindow {
  std::optional<Date> earliest;
  std::optional<Date> latest;
  friend bool operator==(const DateWindow&, const DateWindow&) = default;
};

/// How 03/04/2023 is to be read: as 4 March or as 3 April.
enum class DateOrder : std::uint8_t { month_first, day_first };

/// Value of a date mention. `value` is never empty; a relative date that could not be resolved keeps a
/// TIMEX3 placeholder ("XXXX-WXX-2") and has neither window nor EDTF.
struct DateValue {
  TimexType type = TimexType::date;
  std::string value;                    ///< TIMEX3 value: "2023-03", "P4D", "2023-W14", "PRESENT_REF"
  std::optional<std::string_view> mod;  ///< TIMEX3 mod: START, MID, END, APPROX, LESS_THAN, ...
  std::optional<DateWindow> window;
  std::optional<std::string> edtf;    ///< EDTF level 1: "2023-03-21/2023-03-31", "1999/.."
  std::optional<std::uint32_t> days;  ///< length of a duration in days, where it is a whole number of them
  friend bool operator==(const DateValue&, const DateValue&) = default;
};

}  // namespace dateline
