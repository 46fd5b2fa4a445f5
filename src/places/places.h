// SPDX-License-Identifier: Apache-2.0
// Countries, provinces, cities and regions, each with the place it means in this document.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "grammar/analysis.h"
#include "grammar/grammar.h"
#include "lexicon/place.h"

namespace dateline {

/// A place name in the text. `place` is the meaning that the policy chose.
struct FoundPlace {
  TokenRange tokens;
  std::uint32_t sentence = 0;
  const Place* place = nullptr;
  std::string_view rule;  ///< the rule or the policy's step that decided
};

/// Runs the phase "places" and the disambiguation policy (policy.h). Every place name becomes an item of the
/// one class of its type: country, province, city, region or demonym (mention = index into the result). Names
/// that the policy rejects become plain capitalised words. In text order.
[[nodiscard]] std::vector<FoundPlace> find_places(Analysis& analysis, const Lexicon& lexicon,
                                                  const Grammar& grammar);

}  // namespace dateline
