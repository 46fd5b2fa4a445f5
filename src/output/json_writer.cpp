// SPDX-License-Identifier: Apache-2.0
// JSONL (a record a line) and JSON (the same records as one array).
#include "output/json_emitter.h"
#include "output/json_record.h"
#include "output/writer.h"

namespace dateline {
namespace {

class JsonWriter : public Writer {
 public:
  JsonWriter(const JsonOptions& options, bool array) : options_(options), array_(array) {}

  [[nodiscard]] std::string_view head() const override { return array_ ? "[" : ""; }
  [[nodiscard]] std::string_view separator() const override { return array_ ? "," : ""; }
  [[nodiscard]] std::string_view tail() const override { return array_ ? "\n]\n" : ""; }

  void document(std::string& out, const Document& document, const Extraction& extraction) const override {
    record(out, [&](JsonEmitter& json) { write_json_record(json, options_, document, extraction); });
  }

  void failure(std::string& out, const Failure& failure) const override {
    record(out, [&](JsonEmitter& json) {
      json.open_object();
      json.field("schema", json_schema);
      json.key("document");
      json.open_object();
      json.field("id", failure.id);
      json.field("source", failure.source);
      json.close_object();
      json.key("error");
      json.open_object();
      json.field("code", failure.code);
      json.field("message", failure.message);
      json.close_object();
      json.close_object();
    });
  }

 private:
  template <typename Write>
  void record(std::string& out, Write write) const {
    out.append(array_ ? "\n  " : "");
    JsonEmitter json(out, array_ ? std::optional(2U) : std::nullopt);
    write(json);
    out.append(array_ ? "" : "\n");
  }

  JsonOptions options_;
  bool array_;
};

}  // namespace

std::unique_ptr<Writer> make_jsonl_writer(const JsonOptions& options) {
  return std::make_unique<JsonWriter>(options, false);
}

std::unique_ptr<Writer> make_json_writer(const JsonOptions& options) {
  return std::make_unique<JsonWriter>(options, true);
}

}  // namespace dateline
