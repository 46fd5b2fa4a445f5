// SPDX-License-Identifier: Apache-2.0
// Dates, times, durations and repeated times in a document, each with its value.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "dateline/date_value.h"
#include "grammar/analysis.h"
#include "grammar/grammar.h"

namespace dateline {

/// A date expression in the text.
struct FoundDate {
  TokenRange tokens;
  std::uint32_t sentence = 0;
  DateValue value;
  std::string_view rule;
  std::string_view type;  ///< what the rule gives: "date", "time", "duration" or "set"
  /// Where this is the begin of a range ("from 28 March to 4 April", "Nov. 4-5"): index of the mention that
  /// ends it, in the same list.
  std::optional<std::uint32_t> range_end;
};

/// In text order.
struct FoundDates {
  std::vector<FoundDate> dates;
  std::optional<Date> dateline;  ///< the full date that the article's dateline or first lines state
};

/// Runs the phase "dates" and resolves what it finds (policy.h). Every date becomes an item of class date,
/// time, duration or set (mention = index into FoundDates::dates). Where analysis.date is absent, the
/// dateline's date becomes analysis.date and relative dates are resolved against it; without either they stay
/// relative.
[[nodiscard]] FoundDates find_dates(Analysis& analysis, const Lexicon& lexicon, const Grammar& grammar);

}  // namespace dateline
