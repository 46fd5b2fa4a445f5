// SPDX-License-Identifier: Apache-2.0
#include "output/explanation.h"

namespace dateline {
namespace {

Answer about_range(const Explained& explained, const std::optional<CodePoints>& range) {
  const Offsets offsets(explained.document, OffsetUnit::codepoint);
  const auto asked = [&](Span span) {
    return !range || (offsets.at(span.begin) < range->end && range->begin < offsets.at(span.end));
  };
  const Explanation& explanation = *explained.extraction.explanation;
  Answer answer;
  for (const Mention& mention : explained.extraction.mentions) {
    if (asked(mention.span)) answer.mentions.push_back(&mention);
  }
  for (const ExplainedName& name : explanation.names) {
    if (asked(name.span)) answer.names.push_back(&name);
  }
  for (const ExplainedClause& clause : explanation.clauses) {
    if (asked(clause.span)) answer.clauses.push_back(&clause);
  }
  if (range) return answer;
  for (std::size_t i = 0; i < explanation.trips.size(); ++i) answer.trips.push_back(i);
  return answer;
}

Answer about_trip(const Explained& explained, std::size_t trip) {
  Answer answer;
  const Explanation& explanation = *explained.extraction.explanation;
  if (trip < explanation.trips.size()) answer.trips.push_back(trip);
  return answer;
}

}  // namespace

Answer answer(const Explained& explained, const Question& question) {
  if (question.trip) return about_trip(explained, *question.trip);
  if (!question.why_not) return about_range(explained, question.range);
  Answer answer;
  answer.why_not = why_not(*question.why_not, explained.document, explained.extraction);
  return answer;
}

}  // namespace dateline
