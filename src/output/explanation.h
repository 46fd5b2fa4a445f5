// SPDX-License-Identifier: Apache-2.0
// Answers to "why?" about one document, for people and for programs.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dateline/document.h"
#include "dateline/explanation.h"
#include "dateline/extraction.h"
#include "output/json_emitter.h"
#include "output/offsets.h"
#include "output/why_not.h"

namespace dateline {

/// A half-open range of code points of the text.
struct CodePoints {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// What is asked: about a part of the text, a trip (its index) or a name without a trip; else about
/// everything. At most one is set.
struct Question {
  std::optional<CodePoints> range;
  std::optional<std::size_t> trip;
  std::optional<std::string> why_not;
};

/// What the explanation holds about a question. Pointers into the extraction.
struct Answer {
  std::vector<const Mention*> mentions;
  std::vector<const ExplainedName*> names;
  std::vector<std::size_t> trips;               ///< indices
  std::vector<const ExplainedClause*> clauses;  ///< in text order
  std::optional<WhyNot> why_not;
};

/// Where a rule stands: "rules/places/container.rules:6".
using RuleLocation = std::function<std::string(std::string_view rule)>;

/// All that an explanation is told with.
struct Explained {
  const Document& document;
  const Extraction& extraction;  ///< with its explanation
  RuleLocation rule_location;
  PlaceName place_name;
};

[[nodiscard]] Answer answer(const Explained& explained, const Question& question);

/// Appends the answer in lines for a terminal, below the document's id.
void append_explanation_text(std::string& out, const Explained& explained, const Answer& answer);

/// Appends the answer as a JSON object on one line.
void append_explanation_json(std::string& out, const Explained& explained, const Answer& answer);

/// Writes the whole explanation of an extraction as a JSON value.
void write_explanation(JsonEmitter& json, const Document& document, const Extraction& extraction,
                       const Offsets& offsets);

}  // namespace dateline
