// SPDX-License-Identifier: Apache-2.0
// Why a name has no trip.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "dateline/document.h"
#include "dateline/explanation.h"
#include "dateline/extraction.h"

namespace dateline {

/// Words of travel that tell of no trip of the one asked about, and what was decided on that person there.
struct RefusedClause {
  const ExplainedClause* clause = nullptr;
  std::vector<const ExplainedChoice*> choices;  ///< of the part "traveller"

  /// Whether the one asked about was taken for the traveller, so that something else stands against the trip.
  [[nodiscard]] bool travels() const;
};

/// The answer, from the first that holds: the words are not in the text; they are the name of nobody known
/// to hold a public office; no sentence that names the official has words of travel; it has, but no trip
/// came of them. Who has trips gets these too. Pointers into the extraction.
struct WhyNot {
  std::string name;
  std::string_view reason;  ///< a code of `dateline explain --list-reasons`
  std::string_view because;
  std::vector<Span> words;               ///< where the name stands, or else means the official
  std::vector<std::uint32_t> officials;  ///< indices into Extraction::officials
  std::vector<std::uint32_t> trips;      ///< indices into Extraction::trips
  std::vector<RefusedClause> clauses;    ///< in text order
};

/// `name` is compared with whole words of the text; letter case of ASCII letters does not count.
[[nodiscard]] WhyNot why_not(std::string_view name, const Document& document, const Extraction& extraction);

}  // namespace dateline
