// SPDX-License-Identifier: Apache-2.0
// Text of several lines as one.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

/// Appends `text` on one line: runs of white space and control characters become one blank, those at its ends
/// none.
void append_one_line(std::string& out, std::string_view text);
[[nodiscard]] std::string one_line(std::string_view text);

}  // namespace dateline
