// SPDX-License-Identifier: Apache-2.0
#include "trips/explain.h"

#include <algorithm>

namespace dateline {
namespace {

TripReason why_no_trip(const Event& event, bool drafted) {
  if (event.refusal) return *event.refusal;
  if (drafted) return TripReason::stays_home;
  if (event.travellers.empty()) return TripReason::no_traveller;
  return event.kind == EventKind::note || event.kind == EventKind::call_off || !event.stops.empty()
             ? TripReason::only_adds
             : TripReason::no_place;
}

ExplainedClause explain_clause(const Event& event, const Reading& reading) {
  return {.span = reading.analysis.span(words_of(event, reading)),
          .sentence = event.sentence,
          .rule = event.match.rule->name,
          .kind = event.match.rule->kind,
          .choices = explain_choices(event, reading),
          .trips = {},
          .reason = {},
          .because = {}};
}

}  // namespace

TokenRange words_of(const Event& event, const Reading& reading) {
  const Items& items = reading.items(event.sentence);
  return {items[event.match.context.first].first, items[event.match.context.last - 1].last};
}

ExplainedChoice explained(std::string_view part, bool taken, std::optional<TokenRange> words,
                          TripReason reason, const Reading& reading) {
  const TripReasonText& text = text_of(reason);
  ExplainedChoice choice{.part = part,
                         .taken = taken,
                         .span = {},
                         .reason = text.code,
                         .because = text.text,
                         .official = {},
                         .rule = {}};
  if (words) choice.span = reading.analysis.span(*words);
  return choice;
}

void explain_trips(const TripStages& stages, const Reading& reading) {
  Explanation& explanation = *reading.analysis.explanation;
  for (const Event& event : stages.events) explanation.clauses.push_back(explain_clause(event, reading));
  std::vector<bool> drafted(stages.events.size());
  for (std::size_t i = 0; i < stages.drafts.size(); ++i) {
    std::vector<std::uint32_t> clauses;
    for (const Event* event : stages.drafts[i].events) {
      const auto clause = static_cast<std::uint32_t>(event - stages.events.data());
      drafted[clause] = true;
      clauses.push_back(clause);
    }
    if (!stages.trips[i]) continue;
    const auto trip = static_cast<std::uint32_t>(explanation.trips.size());
    for (const std::uint32_t clause : clauses) explanation.clauses[clause].trips.push_back(trip);
    explanation.trips.push_back(
        {.slots = explain_slots(stages.drafts[i], *stages.trips[i], reading), .clauses = std::move(clauses)});
  }
  for (std::size_t i = 0; i < stages.events.size(); ++i) {
    ExplainedClause& clause = explanation.clauses[i];
    if (!clause.trips.empty()) continue;
    const TripReasonText& text = text_of(why_no_trip(stages.events[i], drafted[i]));
    clause.reason = text.code;
    clause.because = text.text;
  }
}

}  // namespace dateline
