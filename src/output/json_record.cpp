// SPDX-License-Identifier: Apache-2.0
#include "output/json_record.h"

#include "output/explanation.h"
#include "output/offsets.h"
#include "output/values.h"

namespace dateline {
namespace {

class Record {
 public:
  Record(JsonEmitter& json, const JsonOptions& options, const Document& document,
         const Extraction& extraction)
      : json_(json),
        options_(options),
        document_(document),
        extraction_(extraction),
        offsets_(document, options.offsets) {}

  void write() {
    json_.open_object();
    json_.field("schema", json_schema);
    write_document();
    if (options_.with_sentences) write_sentences();
    list("mentions", extraction_.mentions, [this](const Mention& mention) { write_mention(mention); });
    std::size_t index = 0;
    list("officials", extraction_.officials,
         [&](const Official& official) { write_official(official, index++); });
    index = 0;
    list("trips", extraction_.trips, [&](const Trip& trip) { write_trip(trip, index++); });
    list("diagnostics", extraction_.diagnostics, [this](const Diagnostic& found) {
      json_.field("code", found.code);
      json_.field("severity", name_of(found.severity));
      json_.field("message", found.message);
    });
    if (extraction_.explanation) {
      json_.key("explanation");
      write_explanation(json_, document_, extraction_, offsets_);
    }
    json_.close_object();
  }

 private:
  void write_document() {
    json_.key("document");
    json_.open_object();
    json_.field("id", document_.id);
    json_.field("source", document_.source);
    json_.field("title", document_.title);
    day("date", extraction_.date);
    json_.key("date_source");
    extraction_.date_source ? json_.value(name_of(*extraction_.date_source)) : json_.value(nullptr);
    json_.field("offset_unit", std::string_view(options_.offsets == OffsetUnit::byte ? "byte" : "codepoint"));
    json_.field("length", offsets_.length());
    json_.field("sentences", extraction_.sentences.size());
    json_.field("tokens", extraction_.tokens);
    if (options_.with_text) json_.field("text", document_.text);
    json_.close_object();
  }

  void write_sentences() {
    json_.key("sentences");
    json_.open_array();
    for (const Span sentence : extraction_.sentences) {
      json_.open_array();
      json_.value(offsets_.at(sentence.begin));
      json_.value(offsets_.at(sentence.end));
      json_.close_array();
    }
    json_.close_array();
  }

  void write_mention(const Mention& mention) {
    json_.field("type", name_of(mention.type));
    json_.field("text", mention.span.in(document_.text));
    span(mention.span);
    json_.field("sentence", mention.sentence);
    switch (mention.type) {
      case MentionType::title:
        official(mention.official);
        json_.field("role", mention.role);
        break;
      case MentionType::official:
        official(mention.official);
        break;
      case MentionType::date:
        write_date(mention.date);
        break;
      default:
        json_.field("code", mention.code);
        json_.field("name", mention.name);
    }
    json_.field("rule", mention.rule);
  }

  void write_date(const std::optional<DateValue>& date) {
    json_.key("timex");
    if (date) {
      json_.open_object();
      json_.field("type", name_of(date->type));
      json_.field("value", date->value);
      json_.field("mod", date->mod);
      json_.close_object();
    } else {
      json_.value(nullptr);
    }
    json_.field("edtf", date ? date->edtf : std::nullopt);
    window(date && date->window ? *date->window : DateWindow{});
  }

  void write_official(const Official& person, std::size_t index) {
    json_.field("id", official_id(index));
    json_.field("name", person.name);
    json_.field("title", person.title);
    json_.field("role", person.role);
    json_.key("level");
    person.level ? json_.value(name_of(*person.level)) : json_.value(nullptr);
    json_.field("country", person.country);
    json_.field("province", person.province);
    from_list(person.from_list, {"title", "country", "province"});
  }

  void write_trip(const Trip& trip, std::size_t index) {
    json_.field("id", trip_id(index));
    official(trip.official);
    json_.field("traveller", trip.traveller);
    json_.field("title", trip.title);
    json_.field("home_country", trip.home_country);
    json_.field("home_province", trip.home_province);
    from_list(trip.from_list, {"title", "home_country", "home_province"});
    list("destinations", trip.destinations, [this](const Destination& stop) {
      json_.field("country", stop.country);
      json_.field("province", stop.province);
      json_.field("city", stop.city);
      json_.field("region", stop.region);
    });
    json_.field("status", name_of(trip.status));
    trip_date("start", trip.start);
    trip_date("end", trip.end);
    json_.field("duration_days", trip.duration_days);
    list("evidence", trip.evidence, [this](const Evidence& evidence) {
      json_.field("sentence", evidence.sentence);
      span(evidence.span);
      json_.field("text", evidence.span.in(document_.text));
      json_.key("rules");
      json_.open_array();
      for (const std::string_view rule : evidence.rules) json_.value(rule);
      json_.close_array();
    });
  }

  /// An array of objects; `write` writes the fields of one.
  template <typename Element, typename Write>
  void list(std::string_view name, const std::vector<Element>& elements, Write write) {
    json_.key(name);
    json_.open_array();
    for (const Element& element : elements) {
      json_.open_object();
      write(element);
      json_.close_object();
    }
    json_.close_array();
  }

  void trip_date(std::string_view name, const std::optional<TripDate>& date) {
    json_.key(name);
    if (!date) return json_.value(nullptr);
    json_.open_object();
    json_.field("edtf", date->edtf);
    window(date->window);
    json_.field("basis", name_of(date->basis));
    json_.close_object();
  }

  void span(Span span) {
    json_.field("start", offsets_.at(span.begin));
    json_.field("end", offsets_.at(span.end));
  }

  void window(const DateWindow& window) {
    day("earliest", window.earliest);
    day("latest", window.latest);
  }

  void day(std::string_view name, const std::optional<Date>& date) {
    json_.key(name);
    date ? json_.value(day_text(*date)) : json_.value(nullptr);
  }

  // Only where the user's list gives something.
  void from_list(const FromList& given, const std::array<std::string_view, 3>& keys) {
    if (!given.any()) return;
    json_.key("from_list");
    json_.open_array();
    for (const std::string_view key : listed_keys(given, keys)) json_.value(key);
    json_.close_array();
  }

  void official(const std::optional<std::uint32_t>& index) {
    json_.key("official");
    index ? json_.value(official_id(*index)) : json_.value(nullptr);
  }

  JsonEmitter& json_;
  const JsonOptions& options_;
  const Document& document_;
  const Extraction& extraction_;
  Offsets offsets_;
};

}  // namespace

void write_json_record(JsonEmitter& json, const JsonOptions& options, const Document& document,
                       const Extraction& extraction) {
  Record(json, options, document, extraction).write();
}

}  // namespace dateline
