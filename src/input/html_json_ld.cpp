// SPDX-License-Identifier: Apache-2.0
#include "input/html_json_ld.h"

#include <simdjson.h>

#include <algorithm>

#include "input/day.h"
#include "text/utf8.h"

namespace dateline {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

std::optional<std::string> string_at(const object& record, std::string_view key) {
  std::string_view text;
  if (record.at_key(key).get_string().get(text) != simdjson::SUCCESS || text.empty()) return std::nullopt;
  return std::string(text);
}

/// Whether a type is that of an article, for a page may describe its publisher, videos and breadcrumbs too.
bool is_article_type(const object& record) {
  element type;
  if (record.at_key("@type").get(type) != simdjson::SUCCESS) return false;
  const auto is_article = [](const element& value) {
    std::string_view name;
    return value.get_string().get(name) == simdjson::SUCCESS &&
           (name.ends_with("Article") || name.ends_with("Posting") || name == "Report");
  };
  array types;
  if (type.get_array().get(types) != simdjson::SUCCESS) return is_article(type);
  return std::any_of(types.begin(), types.end(), is_article);
}

void read_article(const object& record, JsonLdArticle& article) {
  if (!is_article_type(record)) return;
  if (!article.headline) article.headline = string_at(record, "headline");
  if (!article.article_body) article.article_body = string_at(record, "articleBody");
  const auto written = string_at(record, "datePublished");
  if (written && !article.published) article.published = parse_written_date(*written);
}

void read_items(const element& items, JsonLdArticle& article);

/// An article, or a graph of items.
void read_item(const object& record, JsonLdArticle& article) {
  element graph;
  if (record.at_key("@graph").get(graph) == simdjson::SUCCESS) read_items(graph, article);
  read_article(record, article);
}

void read_items(const element& items, JsonLdArticle& article) {
  array list;
  if (items.get_array().get(list) == simdjson::SUCCESS) {
    for (const element item : list) {
      object record;
      if (item.get_object().get(record) == simdjson::SUCCESS) read_item(record, article);
    }
    return;
  }
  object record;
  if (items.get_object().get(record) == simdjson::SUCCESS) read_item(record, article);
}

/// The text of a script as JSON: many pages have line ends inside of strings, and some wrap all in CDATA.
std::string json_of(const HtmlTree& tree, std::size_t script) {
  std::string json;
  for (std::size_t at = script + 1; at < tree.nodes()[script].end; ++at) json += tree.nodes()[at].text();
  std::replace_if(
      json.begin(), json.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  const std::size_t first = json.find_first_of("{[");
  const std::size_t cdata = json.find("<![CDATA[");
  if (cdata < first) json.erase(0, cdata + 9);
  if (const std::size_t end = json.rfind("]]>"); cdata < first && end != std::string::npos) json.resize(end);
  while (json.ends_with(' ') || json.ends_with('/') || json.ends_with('*')) json.pop_back();
  return json;
}

/// application/ld+json, in any letter case.
bool is_json_ld(const HtmlNode& node) {
  std::string type;
  append_lower(type, node.attribute("type").value_or(""));
  return type == "application/ld+json";
}

}  // namespace

JsonLdArticle read_json_ld(const HtmlTree& tree) {
  JsonLdArticle article;
  simdjson::dom::parser parser;
  for (std::size_t at = 0; at < tree.nodes().size(); ++at) {
    if (tree.nodes()[at].tag != GUMBO_TAG_SCRIPT || !is_json_ld(tree.nodes()[at])) continue;
    element parsed;
    if (parser.parse(json_of(tree, at)).get(parsed) == simdjson::SUCCESS) read_items(parsed, article);
  }
  return article;
}

}  // namespace dateline
