// SPDX-License-Identifier: Apache-2.0
#include "dates/length.h"

#include <fmt/format.h>

#include "dates/date_text.h"

namespace dateline {
namespace {

// A unit and, where half of it is a whole number of the next smaller one, how many.
struct Halved {
  std::string_view code;
  std::string_view half;
};
constexpr Halved halves[] = {{"Y", "6M"}, {"TM", "30S"}, {"TH", "30M"}, {"D", "T12H"}};

std::string length(std::int64_t tenths, std::string_view code) {
  const std::string_view time = code.size() == 2 && code.front() == 'T' ? "T" : "";
  const std::string_view letter = time.empty() ? code : code.substr(1);
  if (tenths % 10 == 0) return fmt::format("P{}{}{}", time, tenths / 10, letter);
  if (tenths % 10 == 5) {
    for (const auto& [unit, half] : halves) {
      if (unit != code) continue;
      if (tenths == 5) return fmt::format("P{}{}", time, half);
      return fmt::format("P{}{}{}{}", time, tenths / 10, letter, half);
    }
  }
  return fmt::format("P{}{}.{}{}", time, tenths / 10, tenths % 10, letter);
}

// "P2Y" and "P4M" as "P2Y4M", "PT2H" and "PT30M" as "PT2H30M".
std::string joined(std::string first, std::string_view second) {
  const bool both_times = first.starts_with("PT") && second.starts_with("PT");
  return first.append(second.substr(both_times ? 2 : 1));
}

std::optional<std::uint32_t> whole_days(std::int64_t tenths, std::string_view code) {
  std::int64_t days_in_unit = 0;
  if (code == "D") days_in_unit = 1;
  if (code == "WE") days_in_unit = 2;
  if (code == "W") days_in_unit = 7;
  const std::int64_t tenths_of_days = tenths * days_in_unit;
  if (tenths_of_days <= 0 || tenths_of_days % 10 != 0 || tenths_of_days > 36'500'000) return std::nullopt;
  return static_cast<std::uint32_t>(tenths_of_days / 10);
}

}  // namespace

DateValue duration_value(const DateExpression& e) {
  DateValue value{.type = TimexType::duration, .value = "PXX", .mod = e.mod};
  if (!e.unit) return value;
  const auto [code, times] = *e.unit;
  if (!e.count || e.count->unknown) {
    const bool time = code.size() == 2 && code.front() == 'T';
    value.value = fmt::format("P{}X{}", time ? "T" : "", time ? code.substr(1) : code);
    return value;
  }
  value.value = length(e.count->tenths * times, code);
  if (e.and_unit && e.and_count && !e.and_count->unknown) {
    value.value =
        joined(std::move(value.value), length(e.and_count->tenths * e.and_unit->times, e.and_unit->code));
  } else if (!e.count->range) {
    value.days = whole_days(e.count->tenths * times, code);
  }
  return value;
}

DateValue set_value(const DateExpression& e) {
  DateValue value{.type = TimexType::set, .value = "XXXX", .mod = e.mod};
  if (e.frequency) {
    value.value = *e.frequency;
  } else if (e.weekday) {
    value.value = fmt::format("XXXX-WXX-{}", *e.weekday);
  } else if (e.month && e.day) {
    value.value = fmt::format("XXXX-{:02}-{:02}", *e.month, *e.day);
  } else if (e.month) {
    value.value = fmt::format("XXXX-{:02}", *e.month);
  } else if (e.season) {
    value.value = fmt::format("XXXX-{}", timex_season(*e.season));
  } else if (e.quarter) {
    value.value = fmt::format("XXXX-Q{}", *e.quarter);
  } else if (e.unit) {
    DateExpression once = e;
    if (!once.count) once.count = Quantity{.tenths = e.nth.value_or(1) * 10};
    value.value = duration_value(once).value;
  } else if (e.daypart) {
    value.value = "XXXX-XX-XX";
  }
  if (e.daypart) value.value += fmt::format("T{}", *e.daypart);
  return value;
}

}  // namespace dateline
