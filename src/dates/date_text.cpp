// SPDX-License-Identifier: Apache-2.0
#include "dates/date_text.h"

#include <fmt/format.h>

#include <array>

namespace dateline {
namespace {

struct Numbers {
  int year;
  unsigned month;
  unsigned day;
};

Numbers numbers(Date date) {
  return {static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
          static_cast<unsigned>(date.day())};
}

std::string day_text(Date date) {
  const auto [year, month, day] = numbers(date);
  return fmt::format("{:04}-{:02}-{:02}", year, month, day);
}

std::size_t season_index(unsigned first_month) { return first_month / 3 - 1; }  // 3, 6, 9, 12

}  // namespace

std::string timex_text(Period period) {
  const auto [year, month, day] = numbers(period.first);
  switch (period.grain) {
    case Grain::day:
      return day_text(period.first);
    case Grain::week:
    case Grain::weekend: {
      const IsoWeek week = iso_week(period.first);
      return fmt::format("{:04}-W{:02}{}", week.year, week.week, period.grain == Grain::weekend ? "-WE" : "");
    }
    case Grain::month_week:  // the week that has most of its days
      return timex_text(period_of(shifted(period.first, Grain::day, 3).value_or(period.first), Grain::week));
    case Grain::month_half:
    case Grain::month:
      return fmt::format("{:04}-{:02}", year, month);
    case Grain::season:
      return fmt::format("{:04}-{}", year, timex_season(static_cast<Season>(season_index(month))));
    case Grain::quarter:
      return fmt::format("{:04}-Q{}", year, (month + 2) / 3);
    case Grain::half:
      return fmt::format("{:04}-H{}", year, month < 7 ? 1 : 2);
    case Grain::year:
      return fmt::format("{:04}", year);
    case Grain::decade:
      return fmt::format("{:03}", year / 10);
    case Grain::century:
      return fmt::format("{:02}", year / 100);
  }
  return {};
}

std::string_view timex_placeholder(Grain grain) {
  constexpr std::array<std::string_view, 12> texts{"XXXX-XX-XX", "XXXX-WXX-WE", "XXXX-WXX", "XXXX-WXX",
                                                   "XXXX-XX",    "XXXX-XX",     "XXXX-XX",  "XXXX-QX",
                                                   "XXXX-HX",    "XXXX",        "XXX",      "XX"};
  return texts[static_cast<std::size_t>(grain)];
}

std::string_view timex_season(Season season) {
  constexpr std::array<std::string_view, 4> texts{"SP", "SU", "FA", "WI"};
  return texts[static_cast<std::size_t>(season)];
}

std::string_view timex_mod(Part part) {
  constexpr std::array<std::string_view, 3> texts{"START", "MID", "END"};
  return texts[static_cast<std::size_t>(part)];
}

std::string edtf_text(Period period) {
  const auto [year, month, day] = numbers(period.first);
  switch (period.grain) {
    case Grain::day:
    case Grain::month:
    case Grain::year:
      return timex_text(period);
    case Grain::season:
      return fmt::format("{:04}-{}", year, 21 + season_index(month));
    case Grain::decade:
    case Grain::century:
      return fmt::format("{:X<4}", timex_text(period));
    case Grain::week:
    case Grain::weekend:
    case Grain::month_week:
    case Grain::month_half:
    case Grain::quarter:
    case Grain::half:
      return edtf_text(window_of(period));
  }
  return {};
}

std::string edtf_text(const DateWindow& window) {
  if (window.earliest && window.earliest == window.latest) return day_text(*window.earliest);
  return fmt::format("{}/{}", window.earliest ? day_text(*window.earliest) : "..",
                     window.latest ? day_text(*window.latest) : "..");
}

DateValue date_value(Period period, std::optional<Part> part) {
  DateValue value{.type = TimexType::date, .value = timex_text(period)};
  if (part) {
    value.mod = timex_mod(*part);
    value.window = window_of(period, *part);
    value.edtf = edtf_text(*value.window);
  } else {
    value.window = window_of(period);
    value.edtf = edtf_text(period);
    const bool second_half = period.first.day() != std::chrono::day(1);
    if (period.grain == Grain::month_half) value.mod = timex_mod(second_half ? Part::end : Part::start);
  }
  return value;
}

DateValue unresolved(std::string value, std::optional<Part> part) {
  DateValue result{.type = TimexType::date, .value = std::move(value)};
  if (part) result.mod = timex_mod(*part);
  return result;
}

}  // namespace dateline
