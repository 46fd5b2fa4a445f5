// SPDX-License-Identifier: Apache-2.0
#include "records/window.h"

#include <algorithm>
#include <charconv>
#include <string>

#include "input/day.h"

namespace dateline {
namespace {

std::optional<int> number(std::string_view digits) {
  int value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

/// Months 21 to 24 are seasons.
std::optional<Period> month_or_season(int year, int month) {
  constexpr int first_season = 21;
  constexpr int last_season = 24;
  if (month < first_season) return month_period(year, month);
  if (month > last_season) return std::nullopt;
  return season_period(year, static_cast<Season>(month - first_season));
}

/// "2023", "2023-03", "2023-21", "2023-03-28", "2023-XX", "2023-03-XX"
std::optional<Period> period(std::string_view text) {
  const bool has_month = text.size() >= 7 && text[4] == '-';
  const bool has_day = text.size() == 10 && has_month && text[7] == '-';
  if (!has_day && text.size() != (has_month ? 7U : 4U)) return std::nullopt;
  const auto year = number(text.substr(0, 4));
  if (!year) return std::nullopt;
  if (!has_month || text.substr(5, 2) == "XX") return year_period(*year);
  const auto month = number(text.substr(5, 2));
  if (!month) return std::nullopt;
  if (!has_day || text.substr(8) == "XX") return month_or_season(*year, *month);
  const auto day = number(text.substr(8));
  return day ? day_period(*year, *month, *day) : std::nullopt;
}

}  // namespace

std::optional<DayRange> edtf_range(std::string_view edtf) {
  std::string exact(edtf);
  exact.erase(std::remove_if(exact.begin(), exact.end(),
                             [](char byte) { return byte == '~' || byte == '?' || byte == '%'; }),
              exact.end());
  const std::string_view text = exact;
  const std::size_t slash = text.find('/');
  const auto first = period(text.substr(0, slash));
  const auto last = slash == std::string_view::npos ? first : period(text.substr(slash + 1));
  if (!first || !last) return std::nullopt;
  return DayRange{first->first, last_day(*last)};
}

std::optional<DayRange> range_of(const std::optional<RecordDate>& date) {
  if (!date) return std::nullopt;
  if (date->earliest && date->latest) {
    const auto first = parse_day(*date->earliest);
    const auto last = parse_day(*date->latest);
    if (first && last) return DayRange{*first, *last};
  }
  return date->edtf ? edtf_range(*date->edtf) : std::nullopt;
}

}  // namespace dateline
