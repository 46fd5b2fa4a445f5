// SPDX-License-Identifier: Apache-2.0
// Which country or province the words beside a title name.
#pragma once

#include <string_view>
#include <vector>

#include "grammar/analysis.h"
#include "officials/draft.h"

namespace dateline {

/// Every code the words may stand for: countries, provinces, a demonym's countries, a city's own province or
/// else its country. Sorted.
[[nodiscard]] std::vector<std::string_view> place_codes(const Analysis& analysis, const Lexicon& lexicon,
                                                        TokenRange words);

/// Whether two offices may be of one place: some code of one is a code of the other or its country. Without
/// codes on either side they may.
[[nodiscard]] bool compatible(const std::vector<std::string_view>& a, const std::vector<std::string_view>& b);

/// "its president", "the province's governor": the last country or province named before the title, at most
/// three sentences back; for an office below the nation, the last province.
void resolve_its_homes(const Analysis& analysis, const Lexicon& lexicon, std::vector<DraftTitle>& titles);

}  // namespace dateline
