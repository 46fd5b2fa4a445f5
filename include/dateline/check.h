// SPDX-License-Identifier: Apache-2.0
// Checks of the data: do the rules do what their examples say, are the gazetteers sound?
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

struct GazetteerCheck {
  std::uint32_t files = 0;
  std::uint32_t rows = 0;
  std::vector<DataError> findings;
};

/// Lints tables of a user's own names, or, where none are given, the built-in gazetteers with those of
/// `overlay` laid over them. Throws DataError where a file cannot be read.
[[nodiscard]] GazetteerCheck check_gazetteers(
    const std::optional<std::filesystem::path>& overlay = std::nullopt,
    const std::vector<std::filesystem::path>& own_gazetteers = {});

struct OfficialsCheck {
  std::uint32_t files = 0;
  std::uint32_t rows = 0;
  std::vector<DataError> findings;
};

/// Lints a user's lists of officials. Throws DataError where a file or the data of `overlay` cannot be read.
[[nodiscard]] OfficialsCheck check_officials(const std::optional<std::filesystem::path>& overlay,
                                             const std::vector<std::filesystem::path>& own_officials);

}  // namespace dateline
