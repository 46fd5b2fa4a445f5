// SPDX-License-Identifier: Apache-2.0
// What is wrong with the bytes of a table's cell, whatever it means.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// A message for each fault: blanks around the text, signs of a wrong encoding, control characters.
[[nodiscard]] std::vector<std::string> cell_faults(std::string_view cell);

}  // namespace dateline
