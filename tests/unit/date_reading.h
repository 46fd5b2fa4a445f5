// SPDX-License-Identifier: Apache-2.0
// Reads the dates of one text, for tables of facts about them.
#pragma once

#include <fmt/format.h>

#include <initializer_list>
#include <string>
#include <string_view>

#include "catch.h"
#include "dates/date_finder.h"
#include "pipeline.h"

namespace dateline::test {

/// A text, its date ("2023-04-12", or nothing) and its dates: "text | TYPE value mod", those after the first
/// behind "; ", the begin of a range with "to" and the index of its end.
struct DateRow {
  std::string_view text;
  std::string_view document_date;
  std::string_view dates;
};

inline std::string_view type_name(TimexType type) {
  constexpr std::string_view names[] = {"DATE", "TIME", "DURATION", "SET"};
  return names[static_cast<std::size_t>(type)];
}

inline std::optional<Date> parse_date(std::string_view text) {
  if (text.empty()) return std::nullopt;
  const auto number = [&](std::size_t at, std::size_t size) {
    return std::stoi(std::string(text.substr(at, size)));
  };
  return Date{std::chrono::year(number(0, 4)), std::chrono::month(static_cast<unsigned>(number(5, 2))),
              std::chrono::day(static_cast<unsigned>(number(8, 2)))};
}

inline Analysis analyse(std::string_view text, std::optional<Date> date, const Pipeline& pipeline) {
  Analysis analysis;
  analysis.text = text;
  analysis.date = date;
  analysis.segmented = pipeline.segmenter.segment(text);
  make_items(analysis, pipeline.lexicon);
  return analysis;
}

inline const Pipeline& pipeline() {
  static const Pipeline loaded(std::nullopt);
  return loaded;
}

inline std::string read_dates(std::string_view text, std::string_view document_date) {
  Analysis analysis = analyse(text, parse_date(document_date), pipeline());
  std::string result;
  for (const FoundDate& found : find_dates(analysis, pipeline().lexicon, pipeline().grammar).dates) {
    const DateValue& value = found.value;
    if (!result.empty()) result += "; ";
    result += fmt::format("{} | {} {}", analysis.text_of(found.tokens), type_name(value.type), value.value);
    if (value.mod) result += fmt::format(" {}", *value.mod);
    if (found.range_end) result += fmt::format(" to {}", *found.range_end);
  }
  return result;
}

inline void check_dates(std::initializer_list<DateRow> rows) {
  for (const DateRow& row : rows) {
    INFO(row.text << " [" << row.document_date << "]");
    CHECK(read_dates(row.text, row.document_date) == row.dates);
  }
}

/// An expression or sentence with one date, the document's date and the TIMEX3 value.
struct ValueRow {
  std::string_view text;
  std::string_view document_date;
  std::string_view value;
};

inline void check_values(std::initializer_list<ValueRow> rows) {
  for (const ValueRow& row : rows) {
    INFO(row.text << " [" << row.document_date << "]");
    Analysis analysis = analyse(row.text, parse_date(row.document_date), pipeline());
    const auto found = find_dates(analysis, pipeline().lexicon, pipeline().grammar).dates;
    REQUIRE(found.size() == 1);
    CHECK(found.front().value.value == row.value);
  }
}

}  // namespace dateline::test
