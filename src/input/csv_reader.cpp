// SPDX-License-Identifier: Apache-2.0
// CSV: a header, and a row for each article.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>
#include <vector>

#include "input/charset.h"
#include "input/csv_rows.h"
#include "input/day.h"
#include "input/document_date.h"
#include "input/formats.h"
#include "input/input_failure.h"

namespace dateline {
namespace {

/// Which column each field is.
using Columns = std::array<std::optional<std::size_t>, field_count>;

Columns columns_of(const std::vector<std::string>& header, const FieldNames& names) {
  Columns columns;
  for (std::size_t field = 0; field < field_count; ++field) {
    for (const std::string& name : names.of(static_cast<Field>(field))) {
      const auto found = std::find(header.begin(), header.end(), name);
      if (found == header.end()) continue;
      columns.at(field) = static_cast<std::size_t>(found - header.begin());
      break;
    }
  }
  return columns;
}

class CsvParser : public ArticleParser {
 public:
  CsvParser(const InputName& name, const InputOptions& options, char separator, const Columns& columns)
      : id_(utf8_name(name.id)),
        source_(utf8_name(name.path)),
        options_(options),
        separator_(separator),
        columns_(columns) {}

  [[nodiscard]] Article parse(RawArticle raw) const override {
    Document document{.id = fmt::format("{}:{}", id_, raw.number), .source = source_};
    const auto failure = [&](std::string_view code, std::string message) {
      return InputError{document.id, document.source, raw.number, code, std::move(message)};
    };
    const DecodedText decoded = decode(std::move(raw.bytes), std::nullopt);
    std::vector<std::string> cells = csv_cells(decoded.text, separator_);
    const auto cell = [&](Field field) -> std::string* {
      const auto column = columns_.at(static_cast<std::size_t>(field));
      if (!column || *column >= cells.size() || cells[*column].empty()) return nullptr;
      return &cells[*column];
    };
    if (auto* id = cell(Field::id)) document.id = std::move(*id);
    auto* text = cell(Field::text);
    if (text == nullptr || is_blank(*text)) return failure("empty", "has no text");
    document.text = std::move(*text);
    if (!decoded.repairs.empty() || options_.charset) document.repairs = replacements_in(document.text);
    if (auto* title = cell(Field::title)) document.title = std::move(*title);
    std::vector<DateClaim> claims;
    const auto* date = cell(Field::date);
    if (date != nullptr && !options_.date) {
      const auto day = parse_written_date(*date);
      if (!day) return failure("bad-date", fmt::format("'{}' is not a date (YYYY-MM-DD)", *date));
      claims.push_back({*day, DateSource::field});
    }
    settle_date(document, std::move(claims), options_);
    return document;
  }

 private:
  std::string id_;
  std::string source_;
  const InputOptions& options_;
  char separator_;
  Columns columns_;
};

class CsvReader : public ArticleSource {
 public:
  CsvReader(Input input, const InputOptions& options)
      : input_(std::move(input)), options_(options), rows_(input_, options.max_bytes) {}

  std::optional<Entry> next() override {
    if (!parser_ && !open()) {
      return input_error(input_.name(), "empty", "is empty");
    }
    while (!done_ && rows_.next()) {
      if (is_blank(rows_.row()) && !rows_.too_long()) continue;
      if (rows_.too_long()) return of_line(too_large(input_.name(), options_), rows_.line());
      return RawArticle{parser_, rows_.line(), std::string(rows_.row())};
    }
    done_ = true;
    return std::nullopt;
  }

 private:
  /// Reads the header; false where there is none. Throws ReadFault.
  bool open() {
    if (std::exchange(done_, true)) return true;
    if (input_.ahead(3).starts_with("\uFEFF")) input_.consume(3);
    if (!rows_.next()) return false;
    const char separator = csv_separator(rows_.row());
    rows_.separate_by(separator);
    const Columns columns = columns_of(csv_cells(rows_.row(), separator), options_.fields);
    if (!columns.at(static_cast<std::size_t>(Field::text))) {
      throw ReadFault("no-text-column", fmt::format("has no column '{}' (--field text=NAME)",
                                                    options_.fields.of(Field::text).front()));
    }
    parser_ = std::make_shared<CsvParser>(input_.name(), options_, separator, columns);
    done_ = false;
    return true;
  }

  Input input_;
  const InputOptions& options_;
  CsvRows rows_;
  std::shared_ptr<const ArticleParser> parser_;
  bool done_ = false;
};

}  // namespace

std::unique_ptr<ArticleSource> read_csv(Input input, const InputOptions& options) {
  return std::make_unique<CsvReader>(std::move(input), options);
}

}  // namespace dateline
