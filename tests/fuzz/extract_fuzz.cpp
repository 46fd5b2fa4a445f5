// SPDX-License-Identifier: Apache-2.0
// Any bytes as an input, in whatever format they seem to be: every article gives a record that keeps the
// schema, with spans inside its text.
#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <variant>

#include "dateline/extractor.h"
#include "fuzz/must.h"
#include "input/formats.h"
#include "input/string_stream.h"
#include "output/writer.h"
#include "records/schema.h"

namespace {

using namespace dateline;
using fuzz::must;

class Target {
 public:
  void take(const Document& document) const {
    const Extraction extraction = extractor_.extract(document, Explain::yes);
    for (const Mention& mention : extraction.mentions) {
      must(mention.span.begin < mention.span.end && mention.span.end <= document.text.size(),
           "a mention lies in the text");
    }
    for (const auto& writer : writers_) {
      std::string out;
      writer->document(out, document, extraction);
    }
    std::string record;
    json_->document(record, document, extraction);
    const auto fault = schema_.fault_in(nlohmann::json::parse(record));
    must(!fault, fault.value_or(""));
  }

 private:
  Extractor extractor_ = Extractor::load();
  RecordSchema schema_ = RecordSchema(schema_text("document").value());
  std::unique_ptr<Writer> json_ = make_jsonl_writer({.with_sentences = true, .with_text = true});
  std::vector<std::unique_ptr<Writer>> writers_ = [] {
    std::vector<std::unique_ptr<Writer>> writers;
    const auto no_name = [](std::string_view) { return std::string_view(); };
    for (const Rows rows : {Rows::trips, Rows::officials, Rows::mentions}) {
      writers.push_back(make_csv_writer({.rows = rows, .safe = true, .place_name = no_name}));
    }
    writers.push_back(make_text_writer({.colour = true, .place_name = no_name}));
    return writers;
  }();
};

}  // namespace

// NOLINTNEXTLINE(readability-identifier-naming): the name that fuzzers call
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Target target;
  const InputOptions options{.max_bytes = std::size_t{1} << 18};
  std::string bytes(reinterpret_cast<const char*>(data), size);
  try {
    const auto source =
        read_input(Input({"in", "in"}, std::make_unique<StringStream>(std::move(bytes))), options);
    while (auto entry = source->next()) {
      const Article article = parse(std::move(*entry));
      if (const auto* document = std::get_if<Document>(&article)) target.take(*document);
    }
  } catch (const ReadFault&) {
    // as much as could be read was taken
  }
  return 0;
}
