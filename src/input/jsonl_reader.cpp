// SPDX-License-Identifier: Apache-2.0
// JSONL: a line is an article, an object with `text` and, optionally, `id`, `date` (or `dct`) and `title`.
#include <fmt/format.h>
#include <simdjson.h>

#include <system_error>
#include <utility>

#include "input/article_source.h"
#include "input/binary.h"
#include "input/day.h"
#include "input/input_failure.h"
#include "input/line_stream.h"
#include "text/utf8.h"

namespace dateline {
namespace {

using simdjson::dom::element;
using simdjson::dom::object;

/// What is wrong with a line.
struct LineFault {
  std::string_view code;
  std::string message;
};

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n\v\f") == std::string_view::npos;
}

/// The field, unless it is missing or null.
std::optional<element> field(const object& record, std::string_view key) {
  element value;
  if (record.at_key(key).get(value) != simdjson::SUCCESS || value.is_null()) return std::nullopt;
  return value;
}

std::optional<std::string> string_field(const object& record, std::string_view key) {
  const auto value = field(record, key);
  if (!value) return std::nullopt;
  std::string_view text;
  if (value->get_string().get(text) != simdjson::SUCCESS) {
    throw LineFault{"bad-record", fmt::format("'{}' is not a string", key)};
  }
  return std::string(text);
}

/// `id` may be a string or a number.
std::optional<std::string> id_of(const object& record) {
  const auto value = field(record, "id");
  if (!value) return std::nullopt;
  if (value->is_string()) return std::string(value->get_string().value_unsafe());
  if (value->is_int64()) return fmt::format("{}", value->get_int64().value_unsafe());
  if (value->is_uint64()) return fmt::format("{}", value->get_uint64().value_unsafe());
  if (value->is_double()) return fmt::format("{}", value->get_double().value_unsafe());
  throw LineFault{"bad-record", "'id' is neither a string nor a number"};
}

std::optional<Date> date_of(const object& record) {
  for (const std::string_view key : {"date", "dct"}) {
    const auto text = string_field(record, key);
    if (!text || text->empty()) continue;
    if (const auto date = parse_timestamp(*text)) return date;
    throw LineFault{"bad-date", fmt::format("'{}' is not a date (YYYY-MM-DD)", key)};
  }
  return std::nullopt;
}

/// Where a line had to be repaired, every U+FFFD of the text counts as one. The parsed text is what offsets
/// refer to, so a repair stands for its own 3 bytes.
std::vector<Utf8Repair> repairs_in(std::string_view text) {
  constexpr std::string_view replacement = "\uFFFD";
  std::vector<Utf8Repair> repairs;
  for (std::size_t at = 0; (at = text.find(replacement, at)) != std::string_view::npos;
       at += replacement.size()) {
    repairs.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(replacement.size())});
  }
  return repairs;
}

class JsonlReader : public ArticleSource {
 public:
  JsonlReader(InputName name, const InputOptions& options) : name_(std::move(name)), options_(options) {}

  std::optional<Article> next() override {
    if (done_) return std::nullopt;
    try {
      return read();
    } catch (const std::system_error& error) {
      done_ = true;
      return input_error(name_, error.code().value());
    }
  }

 private:
  std::optional<Article> read() {
    if (!lines_) lines_ = std::make_unique<LineStream>(name_.path, max_article_bytes);
    while (lines_->next()) {
      std::string_view line = lines_->line();
      if (lines_->number() == 1 && line.starts_with("\uFEFF")) line.remove_prefix(3);
      if (is_blank(line) && !lines_->too_long()) continue;
      if (const auto reason = any_ ? std::nullopt : binary_reason(line)) {
        done_ = true;
        return input_error(name_, "binary", std::string(*reason));
      }
      any_ = true;
      return article(line);
    }
    done_ = true;
    if (any_) return std::nullopt;
    return input_error(name_, "empty", "is empty");
  }

  Article article(std::string_view line) {
    Document document{.id = utf8_name(fmt::format("{}:{}", name_.id, lines_->number())),
                      .source = utf8_name(name_.path)};
    try {
      if (lines_->too_long()) throw LineFault{"too-large", "the line is longer than 1 GiB"};
      fill(document, line);
      return document;
    } catch (LineFault& fault) {
      return InputError{std::move(document.id), std::move(document.source), lines_->number(), fault.code,
                        std::move(fault.message)};
    }
  }

  /// Throws LineFault; `document.id` is set as soon as it is known.
  void fill(Document& document, std::string_view line) {
    const DecodedText decoded = repair_utf8(std::string(line));
    element parsed;
    if (const auto error = parser_.parse(decoded.text).get(parsed)) {
      throw LineFault{"bad-json", fmt::format("is not JSON: {}", simdjson::error_message(error))};
    }
    object record;
    if (parsed.get_object().get(record) != simdjson::SUCCESS) {
      throw LineFault{"bad-record", "is not a JSON object"};
    }
    if (auto id = id_of(record)) document.id = std::move(*id);
    auto text = string_field(record, "text");
    if (!text) throw LineFault{"bad-record", "has no 'text'"};
    if (is_blank(*text)) throw LineFault{"empty", "'text' is empty"};
    document.text = std::move(*text);
    if (!decoded.repairs.empty()) document.repairs = repairs_in(document.text);
    document.title = string_field(record, "title");
    document.date = options_.date ? options_.date : date_of(record);
    if (document.date) document.date_source = options_.date ? DateSource::option : DateSource::field;
  }

  InputName name_;
  InputOptions options_;
  std::unique_ptr<LineStream> lines_;
  simdjson::dom::parser parser_;
  bool any_ = false;
  bool done_ = false;
};

}  // namespace

std::unique_ptr<ArticleSource> read_jsonl(const InputName& name, const InputOptions& options) {
  return std::make_unique<JsonlReader>(name, options);
}

}  // namespace dateline
