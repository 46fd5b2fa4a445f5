// SPDX-License-Identifier: Apache-2.0
// The days that a record's date may mean.
#pragma once

#include <optional>
#include <string_view>

#include "dates/calendar.h"
#include "records/record.h"

namespace dateline {

/// First and last day, both included.
struct DayRange {
  Date first;
  Date last;
  friend bool operator==(const DayRange&, const DayRange&) = default;
  [[nodiscard]] bool single() const { return first == last; }
  [[nodiscard]] bool overlaps(const DayRange& other) const {
    return first <= other.last && other.first <= last;
  }
};

/// Reads a day, month, season or year of EDTF level 1, or an interval of two of them; "~", "?" and "%" are
/// passed over, "XX" is any month or day. None where it is something else or an end is open.
[[nodiscard]] std::optional<DayRange> edtf_range(std::string_view edtf);

/// `earliest` to `latest` where both are there, else what `edtf` says.
[[nodiscard]] std::optional<DayRange> range_of(const std::optional<RecordDate>& date);

}  // namespace dateline
