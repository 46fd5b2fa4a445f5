// SPDX-License-Identifier: Apache-2.0
// The manual page, made from the commands: man(7) macros.
#pragma once

#include <string>
#include <string_view>

#include "cli/command.h"

namespace dateline {

[[nodiscard]] std::string man_page(const Program& program, std::string_view version);

}  // namespace dateline
