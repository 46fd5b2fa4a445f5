// SPDX-License-Identifier: Apache-2.0
// What the dateline tells of the offices in an article: at home, reporters leave the country out.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "grammar/analysis.h"
#include "officials/jurisdiction.h"
#include "places/places.h"

namespace dateline {

struct DatelineHome {
  Jurisdiction place;                            ///< each part only if the text behind the dateline names it
  std::optional<std::string_view> lead_country;  ///< a capital's country, named or not
  std::uint32_t lead = 0;                        ///< the sentence behind the dateline, for which that holds
};

/// The home that the first dateline tells. Brussels is full of people who are not Belgium's: it tells no
/// `lead_country`.
[[nodiscard]] DatelineHome dateline_home(const Analysis& analysis, const Lexicon& lexicon,
                                         const std::vector<FoundPlace>& places);

}  // namespace dateline
