// SPDX-License-Identifier: Apache-2.0
// Names and titles in a form in which they compare.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Lower case, without accents (Unicode NFKD, combining marks dropped); every run of other characters than
/// letters a to z and digits is one blank, none at the ends: "José  Ramos-Horta" is "jose ramos horta".
[[nodiscard]] std::string folded(std::string_view text);

/// The words of a folded text.
[[nodiscard]] std::vector<std::string_view> words_of(std::string_view folded);

}  // namespace dateline
