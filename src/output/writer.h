// SPDX-License-Identifier: Apache-2.0
// The output formats: one interface, one factory function and one .cpp each. docs/output-format.md is the
// contract they keep.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "dateline/document.h"
#include "dateline/extraction.h"

namespace dateline {

/// What stands in the place of a document that could not be read.
struct Failure {
  std::string_view id;
  std::string_view source;
  std::string_view code;
  std::string_view message;
};

/// Renders records. A writer has no state, so that any thread may render any record; the caller puts them out
/// in order, head() first, separator() between records that are not empty, tail() last.
class Writer {
 public:
  Writer() = default;
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;
  virtual ~Writer() = default;

  [[nodiscard]] virtual std::string_view head() const { return {}; }
  [[nodiscard]] virtual std::string_view separator() const { return {}; }
  [[nodiscard]] virtual std::string_view tail() const { return {}; }

  /// Appends the record of a document to `out`.
  virtual void document(std::string& out, const Document& document, const Extraction& extraction) const = 0;

  /// Appends the record of a document that could not be read; formats without a place for it append nothing.
  virtual void failure(std::string& out, const Failure& failure) const = 0;
};

enum class OffsetUnit : std::uint8_t { codepoint, byte };

/// What a row of CSV or TSV stands for.
enum class Rows : std::uint8_t { trips, officials, mentions };

/// Gives the English name of a country or province code; empty where there is none.
using PlaceName = std::function<std::string_view(std::string_view code)>;

struct JsonOptions {
  OffsetUnit offsets = OffsetUnit::codepoint;
  bool with_sentences = false;
  bool with_text = false;
};

struct CsvOptions {
  OffsetUnit offsets = OffsetUnit::codepoint;
  Rows rows = Rows::trips;
  bool safe = false;    ///< guard cells that a spreadsheet would take for a formula
  bool listed = false;  ///< tell in a last column what a trip or official has from the user's list
  PlaceName place_name;
};

struct TextOptions {
  bool colour = false;
  PlaceName place_name;
};

std::unique_ptr<Writer> make_jsonl_writer(const JsonOptions& options);
std::unique_ptr<Writer> make_json_writer(const JsonOptions& options);
std::unique_ptr<Writer> make_csv_writer(const CsvOptions& options);
std::unique_ptr<Writer> make_tsv_writer(const CsvOptions& options);
std::unique_ptr<Writer> make_text_writer(const TextOptions& options);

}  // namespace dateline
