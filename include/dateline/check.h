// SPDX-License-Identifier: Apache-2.0
// Checks of the data: do the rules do what their examples say?
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

#include "dateline/data_error.h"

namespace dateline {

struct RuleCheck {
  std::uint32_t rules = 0;
  std::uint32_t positive_examples = 0;
  std::uint32_t negative_examples = 0;
  std::vector<DataError> failures;
};

/// Runs every rule's examples through the whole pipeline. A rule without a positive and a negative example is
/// a failure too. Throws DataError where the data cannot be loaded.
[[nodiscard]] RuleCheck check_rules(const std::optional<std::filesystem::path>& overlay = std::nullopt);

}  // namespace dateline
