// SPDX-License-Identifier: Apache-2.0
// Why an extraction is as it is: what was weighed for each place name.
//
//   const dateline::Extraction extraction = extractor.extract(document, dateline::Explain::yes);
//   for (const dateline::ExplainedName& name : extraction.explanation->names) { ... }
//
// Views point into the Extractor.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dateline/mention.h"
#include "dateline/span.h"

namespace dateline {

/// Whether to say why. It costs time and memory.
enum class Explain : std::uint8_t { no, yes };

/// A piece of evidence: positive points speak for a meaning, negative ones against it.
struct Reason {
  std::string_view evidence;  ///< its name in src/places/evidence.cpp: "container"
  int points = 0;
  std::optional<std::string_view> rule;  ///< the rule that claims it: "container.province"
};

/// A row of a gazetteer, and what spoke for and against it.
struct ExplainedMeaning {
  MentionType type = MentionType::country;
  std::string_view code;
  std::string_view name;
  std::string_view file;   ///< "gazetteers/provinces.tsv", or the user's own
  std::uint32_t line = 0;  ///< counts from 1
  int points = 0;          ///< the sum of the reasons
  std::vector<Reason> reasons;
};

/// A place name in the text with all that it might mean.
struct ExplainedName {
  Span span;
  std::uint32_t sentence = 0;
  std::vector<ExplainedMeaning> meanings;  ///< the best first
  bool accepted = false;                   ///< whether the best had the points that a place needs
};

struct Explanation {
  int points_needed = 0;             ///< what a meaning needs to be accepted
  std::vector<ExplainedName> names;  ///< in text order
};

}  // namespace dateline
