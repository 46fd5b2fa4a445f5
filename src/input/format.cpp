// SPDX-License-Identifier: Apache-2.0
// The table of input formats, and which of them an input is in.
#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "input/archive.h"
#include "input/charset.h"
#include "input/csv_rows.h"
#include "input/decoding_stream.h"
#include "input/formats.h"

namespace dateline {
namespace {

constexpr std::size_t head_bytes = 4096;

std::string_view without_blanks(std::string_view head) {
  if (head.starts_with("\uFEFF")) head.remove_prefix(3);
  return head.substr(std::min(head.find_first_not_of(" \t\r\n"), head.size()));
}

bool starts_with_any_case(std::string_view text, std::string_view start) {
  return text.size() >= start.size() &&
         std::equal(start.begin(), start.end(), text.begin(), [](char wanted, char found) {
           return (found >= 'A' && found <= 'Z' ? found - 'A' + 'a' : found) == wanted;
         });
}

bool is_warc(std::string_view head, const FieldNames& /*fields*/) { return head.starts_with("WARC/1."); }

bool is_html(std::string_view head, const FieldNames& /*fields*/) {
  head = without_blanks(head);
  if (starts_with_any_case(head, "<?xml"))
    head = without_blanks(head.substr(std::min(head.find('>'), head.size() - 1) + 1));
  while (head.starts_with("<!--")) {
    const std::size_t end = head.find("-->");
    if (end == std::string_view::npos) return true;
    head = without_blanks(head.substr(end + 3));
  }
  return starts_with_any_case(head, "<!doctype html") || starts_with_any_case(head, "<html") ||
         starts_with_any_case(head, "<head") || starts_with_any_case(head, "<body");
}

bool starts_object(std::string_view text) {
  return text.starts_with('{') && without_blanks(text.substr(1)).starts_with('"');
}

bool is_jsonl(std::string_view head, const FieldNames& /*fields*/) {
  head = without_blanks(head);
  const std::string_view line = head.substr(0, head.find('\n'));
  return starts_object(line) &&
         (line.size() == head.size() || line.find_last_of('}') != std::string_view::npos);
}

bool is_json(std::string_view head, const FieldNames& /*fields*/) {
  head = without_blanks(head);
  return starts_object(head) || (head.starts_with('[') && starts_object(without_blanks(head.substr(1))));
}

/// A header with a text column among others.
bool is_csv(std::string_view head, const FieldNames& fields) {
  head = without_blanks(head);
  const std::string_view line = head.substr(0, head.find_first_of("\r\n"));
  const auto cells = csv_cells(line, csv_separator(line));
  const auto& names = fields.of(Field::text);
  return cells.size() > 1 &&
         std::find_first_of(cells.begin(), cells.end(), names.begin(), names.end()) != cells.end();
}

bool is_anything(std::string_view /*head*/, const FieldNames& /*fields*/) { return true; }

struct Format {
  InputFormat format;
  std::vector<std::string_view> extensions;
  bool of_records;  ///< in text, each an article
  bool (*recognises)(std::string_view head, const FieldNames& fields);
  std::unique_ptr<ArticleSource> (*read)(Input input, const InputOptions& options);
};

/// In the order in which content is tried.
const std::vector<Format>& formats() {
  static const std::vector<Format> table{
      {InputFormat::warc, {".warc"}, false, is_warc, read_warc},
      {InputFormat::html, {".html", ".htm", ".xhtml", ".shtml"}, false, is_html, read_html},
      {InputFormat::jsonl, {".jsonl", ".ndjson"}, true, is_jsonl, read_jsonl},
      {InputFormat::json, {".json"}, true, is_json, read_json},
      {InputFormat::csv, {".csv", ".tsv"}, true, is_csv, read_csv},
      {InputFormat::text, {}, false, is_anything, read_text},
  };
  return table;
}

/// The character set that records must be decoded from before they can be told apart.
std::optional<std::string> charset_of(std::string_view head, const InputOptions& options) {
  if (options.charset) return options.charset;
  const auto utf16 = utf16_kind(head);
  return utf16 ? std::optional(std::string(*utf16)) : std::nullopt;
}

std::string utf8_head(std::string_view head, const InputOptions& options) {
  const auto charset = charset_of(head, options);
  return charset ? decode_as(std::string(head), *charset).text : std::string(head);
}

const Format& format_of(Input& input, const InputOptions& options) {
  const std::string head = utf8_head(input.ahead(head_bytes), options);
  const std::string_view name = unpacked_name(input.name().path);
  const auto first = [&](auto condition) {
    return std::find_if(formats().begin(), formats().end(), condition);
  };
  auto found = first([&](const Format& format) { return format.format == options.format; });
  if (found == formats().end() && is_warc(head, options.fields)) found = formats().begin();
  if (found == formats().end()) {
    found = first([&](const Format& format) {
      return std::any_of(format.extensions.begin(), format.extensions.end(),
                         [&](std::string_view extension) { return has_extension(name, extension); });
    });
  }
  if (found == formats().end()) {
    found = first([&](const Format& format) { return format.recognises(head, options.fields); });
  }
  return *found;
}

}  // namespace

std::unique_ptr<ArticleSource> read_input(Input input, const InputOptions& options, int depth) {
  if (is_packed(input.ahead(512))) return read_archive(std::move(input), options, depth);
  const Format& format = format_of(input, options);
  const auto charset = format.of_records ? charset_of(input.ahead(head_bytes), options) : std::nullopt;
  if (!charset) return format.read(std::move(input), options);
  const InputName name = input.name();
  return format.read(Input(name, std::make_unique<DecodingStream>(std::move(input), *charset)), options);
}

}  // namespace dateline
