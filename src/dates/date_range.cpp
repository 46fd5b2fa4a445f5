// SPDX-License-Identifier: Apache-2.0
#include "dates/date_range.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/utf8.h"

namespace dateline {
namespace {

constexpr std::array<std::string_view, 8> links{"to", "through", "until", "till", "-", "–", "—", "thru"};

bool is_point(const FoundDate& date) { return date.type == "date" || date.type == "time"; }

std::string lower(const Analysis& analysis, std::uint32_t token) {
  std::string text;
  append_lower(text, analysis.token(token));
  return text;
}

bool links_range(const FoundDate& begin, const FoundDate& end, const Analysis& analysis) {
  if (!is_point(begin) || !is_point(end) || end.tokens.first != begin.tokens.last + 1) return false;
  const std::string between = lower(analysis, begin.tokens.last);
  if (is_range_link(between)) return true;
  const bool first_in_sentence = begin.tokens.first == analysis.segmented.sentences[begin.sentence].first;
  return between == "and" && !first_in_sentence && lower(analysis, begin.tokens.first - 1) == "between";
}

}  // namespace

bool is_range_link(std::string_view word) {
  return std::find(links.begin(), links.end(), word) != links.end();
}

void link_ranges(std::vector<FoundDate>& dates, std::size_t first, const Analysis& analysis) {
  for (std::size_t i = first; i + 1 < dates.size(); ++i) {
    if (links_range(dates[i], dates[i + 1], analysis)) dates[i].range_end = static_cast<std::uint32_t>(i + 1);
  }
}

}  // namespace dateline
