// SPDX-License-Identifier: Apache-2.0
// How single values are written, alike in every format.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "dateline/date_value.h"
#include "dateline/document.h"
#include "dateline/official.h"

namespace dateline {

[[nodiscard]] std::string_view name_of(TimexType type);

void append_number(std::string& out, std::uint64_t number);

/// "2023-04-12"
void append_day(std::string& out, Date day);
[[nodiscard]] std::string day_text(Date day);

/// Ids within a document: "o1" for the first official, "t1" for the first trip.
[[nodiscard]] std::string official_id(std::size_t index);
[[nodiscard]] std::string trip_id(std::size_t index);

/// Of the keys of title, country and province, those whose values are from the user's list.
[[nodiscard]] std::vector<std::string_view> listed_keys(const FromList& from_list,
                                                        const std::array<std::string_view, 3>& keys);

}  // namespace dateline
