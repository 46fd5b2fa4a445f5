// SPDX-License-Identifier: Apache-2.0
#include "input/record_fields.h"

#include <algorithm>
#include <utility>

namespace dateline {
namespace {

constexpr std::array<std::string_view, field_count> fields{"text", "title", "date", "id"};

}  // namespace

std::optional<Field> field_named(std::string_view name) {
  const auto* found = std::find(fields.begin(), fields.end(), name);
  if (found == fields.end()) return std::nullopt;
  return static_cast<Field>(found - fields.begin());
}

std::string_view name_of(Field field) { return fields.at(static_cast<std::size_t>(field)); }

FieldNames::FieldNames()
    : names_{{{"text", "body", "content", "maintext", "article", "articleBody", "article_body",
               "article_text", "full_text", "fulltext", "body_text", "bodyText", "story"},
              {"title", "headline", "webTitle"},
              {"date", "dct", "date_publish", "publish_date", "published", "published_at", "publishedAt",
               "publication_date", "datePublished", "date_published", "pub_date", "pubDate",
               "webPublicationDate"},
              {"id", "_id", "doc_id", "document_id", "article_id", "uuid", "url", "link"}}} {}

void FieldNames::use(Field field, std::string name) {
  names_[static_cast<std::size_t>(field)] = {std::move(name)};
}

}  // namespace dateline
