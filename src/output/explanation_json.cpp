// SPDX-License-Identifier: Apache-2.0
#include "output/explanation.h"
#include "output/json_emitter.h"
#include "output/offsets.h"
#include "output/values.h"

namespace dateline {
namespace {

class Record {
 public:
  Record(JsonEmitter& json, const Explained& explained, const Offsets& offsets)
      : json_(json),
        explained_(explained),
        explanation_(*explained.extraction.explanation),
        offsets_(offsets) {}

  void write(const Answer& answer) {
    json_.open_object();
    json_.field("document", explained_.document.id);
    list("mentions", answer.mentions);
    weighed(answer);
    if (answer.why_not) write(*answer.why_not);
    json_.close_object();
  }

  void write_all() {
    Answer all;
    for (const ExplainedName& name : explanation_.names) all.names.push_back(&name);
    for (const ExplainedClause& clause : explanation_.clauses) all.clauses.push_back(&clause);
    for (std::size_t i = 0; i < explanation_.trips.size(); ++i) all.trips.push_back(i);
    json_.open_object();
    weighed(all);
    json_.close_object();
  }

 private:
  void weighed(const Answer& answer) {
    json_.field("points_needed", explanation_.points_needed);
    list("places", answer.names);
    list("clauses", answer.clauses);
    json_.key("trips");
    json_.open_array();
    for (const std::size_t trip : answer.trips) write_trip(trip);
    json_.close_array();
  }

  template <typename Part>
  void list(std::string_view key, const std::vector<const Part*>& parts) {
    json_.key(key);
    json_.open_array();
    for (const Part* part : parts) write(*part);
    json_.close_array();
  }

  template <typename Part>
  void list(std::string_view key, const std::vector<Part>& parts) {
    json_.key(key);
    json_.open_array();
    for (const Part& part : parts) write(part);
    json_.close_array();
  }

  void span(Span span) {
    json_.field("text", span.in(explained_.document.text));
    json_.field("start", std::uint64_t{offsets_.at(span.begin)});
    json_.field("end", std::uint64_t{offsets_.at(span.end)});
  }

  void rule(std::string_view name) {
    json_.field("rule", name);
    const std::string location = explained_.rule_location(name);
    if (!location.empty()) json_.field("rule_location", location);
  }

  void points(int points) { json_.field("points", points); }

  template <typename Id>
  void ids(std::string_view key, const std::vector<std::uint32_t>& indices, Id id) {
    json_.key(key);
    json_.open_array();
    for (const std::uint32_t index : indices) json_.value(id(index));
    json_.close_array();
  }

  void write(const Mention& mention) {
    json_.open_object();
    json_.field("type", name_of(mention.type));
    span(mention.span);
    json_.field("code", mention.code);
    rule(mention.rule);
    json_.close_object();
  }

  void write(const ExplainedName& name) {
    json_.open_object();
    span(name.span);
    json_.field("accepted", name.accepted);
    list("meanings", name.meanings);
    json_.close_object();
  }

  void write(const ExplainedMeaning& meaning) {
    json_.open_object();
    json_.field("type", name_of(meaning.type));
    json_.field("code", meaning.code);
    json_.field("name", meaning.name);
    json_.field("file", meaning.file);
    json_.field("line", std::uint64_t{meaning.line});
    points(meaning.points);
    list("reasons", meaning.reasons);
    json_.close_object();
  }

  void write(const Reason& reason) {
    json_.open_object();
    json_.field("evidence", reason.evidence);
    points(reason.points);
    if (reason.rule) rule(*reason.rule);
    json_.close_object();
  }

  void write(const ExplainedClause& clause) {
    json_.open_object();
    span(clause.span);
    json_.field("sentence", std::uint64_t{clause.sentence});
    json_.field("kind", clause.kind);
    rule(clause.rule);
    ids("trips", clause.trips, trip_id);
    if (clause.trips.empty()) json_.field("reason", clause.reason);
    list("choices", clause.choices);
    json_.close_object();
  }

  void write(const ExplainedChoice& choice) {
    json_.open_object();
    json_.field("part", choice.part);
    json_.field("taken", choice.taken);
    json_.field("reason", choice.reason);
    if (choice.span) span(*choice.span);
    if (choice.official) json_.field("official", official_id(*choice.official));
    if (choice.rule) rule(*choice.rule);
    json_.close_object();
  }

  void write_trip(std::size_t index) {
    json_.open_object();
    json_.field("id", trip_id(index));
    json_.key("fields");
    json_.open_object();
    for (const ExplainedSlot& slot : explanation_.trips[index].slots) list(slot.field, slot.choices);
    json_.close_object();
    json_.close_object();
  }

  void write(const WhyNot& why_not) {
    json_.key("why_not");
    json_.open_object();
    json_.field("name", why_not.name);
    json_.field("reason", why_not.reason);
    ids("officials", why_not.officials, official_id);
    ids("trips", why_not.trips, trip_id);
    json_.key("clauses");
    json_.open_array();
    for (const RefusedClause& refused : why_not.clauses) write(*refused.clause);
    json_.close_array();
    json_.close_object();
  }

  JsonEmitter& json_;
  const Explained& explained_;
  const Explanation& explanation_;
  const Offsets& offsets_;
};

}  // namespace

void append_explanation_json(std::string& out, const Explained& explained, const Answer& answer) {
  JsonEmitter json(out);
  Record(json, explained, Offsets(explained.document, OffsetUnit::codepoint)).write(answer);
  out.push_back('\n');
}

void write_explanation(JsonEmitter& json, const Document& document, const Extraction& extraction,
                       const Offsets& offsets) {
  const Explained explained{document, extraction, [](std::string_view) { return std::string(); }, {}};
  Record(json, explained, offsets).write_all();
}

}  // namespace dateline
