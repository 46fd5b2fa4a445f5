// SPDX-License-Identifier: Apache-2.0
#include "input/json_article.h"

#include <fmt/format.h>
#include <simdjson.h>

#include "input/charset.h"
#include "input/day.h"
#include "input/document_date.h"
#include "input/input_failure.h"

namespace dateline {
namespace {

using simdjson::dom::element;
using simdjson::dom::object;

/// What is wrong with an object.
struct Fault {
  std::string_view code;
  std::string message;
};

std::optional<element> value_at(const object& record, std::string_view name) {
  element value;
  if (record.at_key(name).get(value) == simdjson::SUCCESS) {
    return value.is_null() ? std::nullopt : std::optional(value);
  }
  const std::size_t dot = name.find('.');
  object inner;
  if (dot == std::string_view::npos || record.at_key(name.substr(0, dot)).get(inner) != simdjson::SUCCESS) {
    return std::nullopt;
  }
  return value_at(inner, name.substr(dot + 1));
}

/// A value that is there, and the name that it has.
struct Found {
  element value;
  std::string_view name;
};

/// The field, unless it is missing or null.
std::optional<Found> find(const object& record, const FieldNames& names, Field field) {
  for (const std::string& name : names.of(field)) {
    if (const auto value = value_at(record, name)) return Found{*value, name};
  }
  return std::nullopt;
}

std::optional<std::string_view> string_in(const std::optional<Found>& found) {
  if (!found) return std::nullopt;
  std::string_view text;
  if (found->value.get_string().get(text) != simdjson::SUCCESS) {
    throw Fault{"bad-record", fmt::format("'{}' is not a string", found->name)};
  }
  return text;
}

/// An id may be a string or a number.
std::string id_in(const Found& found) {
  const element& value = found.value;
  if (value.is_string()) return std::string(value.get_string().value_unsafe());
  if (value.is_int64()) return fmt::format("{}", value.get_int64().value_unsafe());
  if (value.is_uint64()) return fmt::format("{}", value.get_uint64().value_unsafe());
  if (value.is_double()) return fmt::format("{}", value.get_double().value_unsafe());
  throw Fault{"bad-record", fmt::format("'{}' is neither a string nor a number", found.name)};
}

std::vector<DateClaim> dates_in(const object& record, const FieldNames& names) {
  for (const std::string& name : names.of(Field::date)) {
    const auto value = value_at(record, name);
    if (!value) continue;
    const auto text = string_in(Found{*value, name});
    if (text->empty()) continue;
    if (const auto date = parse_written_date(*text)) return {{*date, DateSource::field}};
    throw Fault{"bad-date", fmt::format("'{}' is not a date (YYYY-MM-DD)", name)};
  }
  return {};
}

/// Throws Fault; `document.id` is set as soon as it is known.
void fill(Document& document, std::string bytes, const InputOptions& options) {
  DecodedText decoded = repair_utf8(std::move(bytes));
  decoded.text.reserve(decoded.text.size() + simdjson::SIMDJSON_PADDING);  // spares the parser a copy
  simdjson::dom::parser parser;
  element parsed;
  if (const auto error = parser.parse(decoded.text).get(parsed)) {
    throw Fault{"bad-json", fmt::format("is not JSON: {}", simdjson::error_message(error))};
  }
  object record;
  if (parsed.get_object().get(record) != simdjson::SUCCESS) throw Fault{"bad-record", "is not a JSON object"};
  const FieldNames& names = options.fields;
  if (const auto id = find(record, names, Field::id)) document.id = id_in(*id);
  const auto found = find(record, names, Field::text);
  const auto text = string_in(found);
  if (!text) throw Fault{"bad-record", fmt::format("has no '{}'", names.of(Field::text).front())};
  if (is_blank(*text)) throw Fault{"empty", fmt::format("'{}' is empty", found->name)};
  if (text->size() > options.max_bytes) throw Fault{"too-large", "is larger than --max-bytes"};
  document.text = *text;
  if (!decoded.repairs.empty() || options.charset) document.repairs = replacements_in(document.text);
  if (const auto title = string_in(find(record, names, Field::title))) document.title = *title;
  settle_date(document, options.date ? std::vector<DateClaim>() : dates_in(record, names), options);
}

}  // namespace

Article JsonParser::parse(RawArticle raw) const {
  Document document{.id = utf8_name(fmt::format("{}:{}", name_.id, raw.number)),
                    .source = utf8_name(name_.path)};
  try {
    fill(document, std::move(raw.bytes), options_);
    return document;
  } catch (Fault& fault) {
    return InputError{std::move(document.id), std::move(document.source), raw.number, fault.code,
                      std::move(fault.message)};
  }
}

}  // namespace dateline
