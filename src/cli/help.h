// SPDX-License-Identifier: Apache-2.0
// The text of --help, in 80 columns.
#pragma once

#include <string>

#include "cli/command.h"

namespace dateline {

[[nodiscard]] std::string help_of(const Program& program);
[[nodiscard]] std::string help_of(const Program& program, const Command& command);

/// The help of "check", which is no command but has some.
[[nodiscard]] std::string help_of_group(const Program& program, const std::string& group);

/// "[OPTION]... GOLD PREDICTED", "[OPTION]... [PATH]..."
[[nodiscard]] std::string synopsis(const Command& command);

}  // namespace dateline
