// SPDX-License-Identifier: Apache-2.0
// Which quarter "the quarter" and "a year ago" mean.
#include "dates/placement.h"

namespace dateline {
namespace {

std::int64_t number_of(Period quarter) { return (static_cast<unsigned>(quarter.first.month()) + 2) / 3; }

std::optional<Period> last_ended(const DateReference& reference) {
  if (!reference.document) return std::nullopt;
  return shifted(period_of(*reference.document, Grain::quarter), -1);
}

}  // namespace

std::optional<Period> spoken_quarter(const DateExpression& expression, const DateReference& reference) {
  if (!reference.quarter && expression.year) return year_period(*expression.year);
  const auto quarter = reference.quarter ? reference.quarter : last_ended(reference);
  if (!quarter || !expression.year) return quarter;
  return quarter_period(*expression.year, number_of(*quarter));
}

std::optional<Period> year_ago_quarter(const DateExpression& expression, const DateReference& reference) {
  const auto quarter = spoken_quarter(expression, reference);
  if (!quarter) return std::nullopt;
  const Date now = reference.document.value_or(last_day(*quarter));
  const std::int64_t year = static_cast<int>(now.year());
  const auto latest = quarter_period(year, number_of(*quarter));
  const bool begun = latest && latest->first <= now;
  return quarter_period(year - (begun ? 1 : 2), number_of(*quarter));
}

}  // namespace dateline
