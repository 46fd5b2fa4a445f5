// SPDX-License-Identifier: Apache-2.0
// Which two dates are the begin and the end of one stretch of time.
#pragma once

#include <string_view>
#include <vector>

#include "dates/date_finder.h"

namespace dateline {

/// Whether the word stands between the begin and the end of a range: "to", "until", a dash.
[[nodiscard]] bool is_range_link(std::string_view word);

/// Sets range_end of the sentence's dates from index `first` on: "28 March to 4 April", "Nov. 4-5", "between
/// Monday and Friday".
void link_ranges(std::vector<FoundDate>& dates, std::size_t first, const Analysis& analysis);

}  // namespace dateline
