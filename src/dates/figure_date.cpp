// SPDX-License-Identifier: Apache-2.0
#include "dates/figure_date.h"

#include <algorithm>
#include <array>
#include <utility>

#include "dates/number_reader.h"

namespace dateline {
namespace {

using Parts = std::array<std::string_view, 3>;

std::optional<Parts> split_figures(std::string_view text) {
  Parts parts;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const std::size_t end = text.find_first_of("-/.");
    const bool last = i + 1 == parts.size();
    if ((end == std::string_view::npos) != last) return std::nullopt;
    parts[i] = text.substr(0, end);
    if (!last) text.remove_prefix(end + 1);
  }
  return parts;
}

// What a date with slashes or hyphens says by itself.
std::optional<DateOrder> order_of(const Parts& parts) {
  if (parts[0].size() > 2) return std::nullopt;
  if (leading_number(parts[0]).value_or(0) > 12) return DateOrder::day_first;
  if (leading_number(parts[1]).value_or(0) > 12) return DateOrder::month_first;
  return std::nullopt;
}

}  // namespace

std::optional<FigureDate> read_figure_date(std::string_view text, DateOrder order) {
  auto parts = split_figures(text);
  if (!parts) return std::nullopt;
  auto& [first, second, third] = *parts;
  const bool slashes = text.find('/') != std::string_view::npos;
  const bool stops = text.find('.') != std::string_view::npos;
  if (first.size() == 4) {
    std::swap(first, third);
  } else if (third.size() != 4 && !(slashes && third.size() == 2)) {
    return std::nullopt;
  } else if (!stops && order_of(*parts).value_or(order) == DateOrder::month_first) {
    std::swap(first, second);
  }
  const auto day = leading_number(first);
  const auto month = leading_number(second);
  const auto year = read_year({third});
  if (!day || !month || !year) return std::nullopt;
  return FigureDate{*year, *month, *day};
}

std::optional<std::int64_t> read_slashed_years(std::string_view text) {
  const std::size_t slash = std::min(text.find('/'), text.size() - 1);
  const std::string_view end = text.substr(slash + 1);
  const auto first = leading_number(text);
  const auto second = leading_number(end);
  if (!first || !second || slash != 4 || (end.size() != 2 && end.size() != 4)) return std::nullopt;
  const std::int64_t next = *first + 1;
  if (*second != (end.size() == 2 ? next % 100 : next)) return std::nullopt;
  return first;
}

std::optional<DayPair> read_slashed_days(std::string_view text) {
  const std::size_t slash = std::min(text.find('/'), text.size() - 1);
  const auto first = leading_number(text);
  const auto last = leading_number(text.substr(slash + 1));
  if (!first || !last || *first < 1 || *first >= *last || *last > 31) return std::nullopt;
  return DayPair{*first, *last};
}

std::optional<DateOrder> shown_date_order(const Analysis& analysis) {
  for (const Token& token : analysis.segmented.tokens) {
    if (token.shape != Shape::number) continue;
    const std::string_view text = token.span.in(analysis.text);
    if (text.find('.') != std::string_view::npos || !read_figure_date(text, DateOrder::month_first)) continue;
    if (const auto parts = split_figures(text)) {
      if (const auto order = order_of(*parts)) return order;
    }
  }
  return std::nullopt;
}

}  // namespace dateline
