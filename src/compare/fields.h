// SPDX-License-Identifier: Apache-2.0
// The fields of a record by which a person would say that it changed, as text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "records/record.h"

namespace dateline {

struct Field {
  std::string_view name;
  std::string value;  ///< "nothing" where it is absent
};

[[nodiscard]] std::vector<Field> fields_of(const Record& document);
[[nodiscard]] std::vector<Field> fields_of(const RecordTrip& trip);
[[nodiscard]] std::vector<Field> fields_of(const RecordOfficial& official);

/// "start 2024-05 is now 2024-06, status planned is now completed"; empty where all are equal. Both have the
/// same fields.
[[nodiscard]] std::string changes_in(const std::vector<Field>& before, const std::vector<Field>& after);

}  // namespace dateline
