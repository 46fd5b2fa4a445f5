// SPDX-License-Identifier: Apache-2.0
// States that were dissolved, for articles of their time.
#pragma once

#include <optional>
#include <string_view>

#include "dateline/date_value.h"

namespace dateline {

/// The state that the country's towns belonged to on that day, where it was another: Moscow was in the Soviet
/// Union in 1987. None without a day. Codes as in data/gazetteers/countries.tsv; days as the states ended in
/// law.
[[nodiscard]] std::optional<std::string_view> former_state(std::string_view country,
                                                           const std::optional<Date>& day);

/// Whether one country is the other or was a part of it on that day; without a day, whether they are one.
[[nodiscard]] bool same_state(std::string_view a, std::string_view b, const std::optional<Date>& day);

}  // namespace dateline
