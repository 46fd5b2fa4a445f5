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
      : json_(json), explained_(explained), offsets_(offsets) {}

  void write(const Answer& answer) {
    json_.open_object();
    json_.field("document", explained_.document.id);
    list("mentions", answer.mentions);
    weighed(answer);
    json_.close_object();
  }

  void write_all() {
    Answer all;
    for (const ExplainedName& name : explained_.extraction.explanation->names) all.names.push_back(&name);
    json_.open_object();
    weighed(all);
    json_.close_object();
  }

 private:
  void weighed(const Answer& answer) {
    json_.field("points_needed", explained_.extraction.explanation->points_needed);
    list("places", answer.names);
  }

  template <typename Part>
  void list(std::string_view key, const std::vector<const Part*>& parts) {
    json_.key(key);
    json_.open_array();
    for (const Part* part : parts) write(*part);
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
    json_.key("meanings");
    json_.open_array();
    for (const ExplainedMeaning& meaning : name.meanings) write(meaning);
    json_.close_array();
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
    json_.key("reasons");
    json_.open_array();
    for (const Reason& reason : meaning.reasons) {
      json_.open_object();
      json_.field("evidence", reason.evidence);
      points(reason.points);
      if (reason.rule) rule(*reason.rule);
      json_.close_object();
    }
    json_.close_array();
    json_.close_object();
  }

  JsonEmitter& json_;
  const Explained& explained_;
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
  const Explained explained{document, extraction, [](std::string_view) { return std::string(); }};
  Record(json, explained, offsets).write_all();
}

}  // namespace dateline
