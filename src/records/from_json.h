// SPDX-License-Identifier: Apache-2.0
// From JSON to a Record.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "records/record.h"

namespace dateline {

/// Fills in everything but `where`. Throws nlohmann::json::exception or std::invalid_argument where a
/// field is missing that a record cannot do without, or is of another type.
[[nodiscard]] Record record_from(const nlohmann::json& value);

}  // namespace dateline
