// SPDX-License-Identifier: Apache-2.0
// Why an extraction is as it is: what was weighed for each place name, what gave each part of a trip, and why
// other words did not.
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

/// Words that were taken for a part of a trip, or passed over, and why.
struct ExplainedChoice {
  std::string_view part;  ///< "traveller", "place", "date", "length", "status", "journey"
  bool taken = false;
  std::optional<Span> span;               ///< absent where no words of the text give it
  std::string_view reason;                ///< a code of `dateline explain --list-reasons`
  std::string_view because;               ///< the sentence of that code
  std::optional<std::uint32_t> official;  ///< whom the words mean: index into Extraction::officials
  std::optional<std::string_view> rule;   ///< the rule behind the words
};

/// Words of travel: a match of a trip rule.
struct ExplainedClause {
  Span span;
  std::uint32_t sentence = 0;
  std::string_view rule;
  std::string_view kind;                 ///< what the rule gives: "visit", "arrive"
  std::vector<ExplainedChoice> choices;  ///< in text order
  std::vector<std::uint32_t> trips;      ///< indices into Extraction::trips
  std::string_view reason;               ///< why it tells of no trip; empty where it does
  std::string_view because;
};

/// A field of a trip's record, what gave it and what did not.
struct ExplainedSlot {
  std::string_view field;                ///< "traveller", "destinations", "start"
  std::vector<ExplainedChoice> choices;  ///< what was taken first
};

/// Everything about one trip. In the order of Extraction::trips.
struct ExplainedTrip {
  std::vector<ExplainedSlot> slots;
  std::vector<std::uint32_t> clauses;  ///< indices into Explanation::clauses
};

/// A name with a title that is no public office.
struct ExplainedPerson {
  Span span;
  std::uint32_t sentence = 0;
  std::string_view rule;
  std::vector<Span> titles;
};

struct Explanation {
  int points_needed = 0;                         ///< what a meaning needs to be accepted
  std::vector<ExplainedName> names;              ///< in text order
  std::vector<ExplainedPerson> private_persons;  ///< in text order
  std::vector<ExplainedClause> clauses;          ///< in text order
  std::vector<ExplainedTrip> trips;
};

}  // namespace dateline
