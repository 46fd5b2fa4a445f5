// SPDX-License-Identifier: Apache-2.0
// Records in one line, for messages.
#pragma once

#include <string>
#include <string_view>

#include "records/record.h"

namespace dateline {

/// "Shen Guohua → KZ → UZ Tashkent, completed"; "?" for a traveller who is not named.
[[nodiscard]] std::string describe(const RecordTrip& trip);

/// "KZ → UZ Tashkent"; a city or province stands after its country, "?" for what has no name.
[[nodiscard]] std::string describe(const std::vector<RecordDestination>& destinations);

/// "Shen Guohua, Communist Party chief"
[[nodiscard]] std::string describe(const RecordOfficial& official);

/// EDTF, else "earliest/latest", else "nothing".
[[nodiscard]] std::string describe(const std::optional<RecordDate>& date);

}  // namespace dateline
