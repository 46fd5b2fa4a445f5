// SPDX-License-Identifier: Apache-2.0
// The options of `extract` that say what to read and how.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "cli/option.h"
#include "input/input_options.h"

namespace dateline {

struct ReadingOptions {
  InputOptions input;
  std::optional<std::filesystem::path> files_from;
  bool null_separated = false;  ///< the paths in files_from
};

/// The options, which put what they are given into `target`.
[[nodiscard]] std::vector<Option> reading_options(ReadingOptions& target);

}  // namespace dateline
