// SPDX-License-Identifier: Apache-2.0
// From arguments to what is to be done.
#pragma once

#include <functional>

#include "cli/command.h"

namespace dateline {

/// What the arguments ask for, to be called once; it gives the exit status. Usage errors and --help are among
/// it. `program` must outlive it.
[[nodiscard]] std::function<int()> parse_command_line(const Program& program, int argc,
                                                      const char* const* argv);

}  // namespace dateline
