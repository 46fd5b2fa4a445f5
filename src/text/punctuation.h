// SPDX-License-Identifier: Apache-2.0
// What punctuation tokens mean to sentences.
#pragma once

#include <string_view>

namespace dateline {

/// . ! ? … and runs of them.
[[nodiscard]] bool is_stop(std::string_view token);

/// Two or more full stops, or …
[[nodiscard]] bool is_ellipsis(std::string_view token);

/// Quotes and brackets that may stand between a full stop and the next sentence: " ' '' ” ’ » ) ] }
[[nodiscard]] bool is_closer(std::string_view token);

/// Quotes and brackets that may stand before a sentence's first word: " ' `` “ ‘ « ( [ {
[[nodiscard]] bool is_opener(std::string_view token);

/// - -- — – _ and the U+0097 that Windows-1252 leaves behind
[[nodiscard]] bool is_dash(std::string_view token);

/// What list items start with: • * · - + and the like
[[nodiscard]] bool is_bullet(std::string_view token);

}  // namespace dateline
