// SPDX-License-Identifier: Apache-2.0
// The commands: one function each, in a file of its own (extract_command.cpp), and one line in commands.cpp.
#pragma once

#include "cli/command.h"

namespace dateline {

[[nodiscard]] Command extract_command();
[[nodiscard]] Command explain_command();
[[nodiscard]] Command check_data_command();
[[nodiscard]] Command check_rules_command();
[[nodiscard]] Command check_gazetteers_command();
[[nodiscard]] Command check_officials_command();
[[nodiscard]] Command completions_command();
[[nodiscard]] Command diff_command();
[[nodiscard]] Command eval_command();
[[nodiscard]] Command man_command();
[[nodiscard]] Command schema_command();

/// All of them, in the order of the help.
[[nodiscard]] Program dateline_program();

}  // namespace dateline
