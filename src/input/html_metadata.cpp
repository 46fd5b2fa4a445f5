// SPDX-License-Identifier: Apache-2.0
#include "input/html_metadata.h"

#include <algorithm>
#include <array>

#include "input/day.h"
#include "input/html_json_ld.h"

namespace dateline {
namespace {

/// Names of meta elements that hold the day of publication, in small letters, best first.
constexpr std::array<std::string_view, 22> date_names{"article:published_time",
                                                      "og:article:published_time",
                                                      "datepublished",
                                                      "og:published_time",
                                                      "article.published",
                                                      "publish_date",
                                                      "publish-date",
                                                      "publishdate",
                                                      "published_time",
                                                      "publication_date",
                                                      "pubdate",
                                                      "parsely-pub-date",
                                                      "sailthru.date",
                                                      "cxenseparse:recs:publishtime",
                                                      "citation_publication_date",
                                                      "originalpublicationdate",
                                                      "dc.date.issued",
                                                      "dcterms.issued",
                                                      "dcterms.created",
                                                      "dcterms.date",
                                                      "dc.date",
                                                      "date"};

std::string lower(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return result;
}

/// Without character references that were written for HTML.
std::optional<std::string> plain(std::optional<std::string> text) {
  if (!text) return std::nullopt;
  std::string result;
  append_collapsed(result, *text);
  return result;
}

class Metadata {
 public:
  explicit Metadata(const HtmlTree& tree) : tree_(tree), json_ld_(read_json_ld(tree)) {}

  HtmlMetadata read() {
    for (std::size_t at = 0; at < tree_.nodes().size(); ++at) {
      const HtmlNode& node = tree_.nodes()[at];
      if (node.tag == GUMBO_TAG_META) read_meta(node);
      if (node.tag == GUMBO_TAG_TIME) read_time(at);
      if (node.tag == GUMBO_TAG_H1 && !heading_) heading_ = heading(at);
      if (node.tag == GUMBO_TAG_TITLE && !title_) title_ = without_site(tree_.text_of(at));
      if (!node.is_text() && node.tag != GUMBO_TAG_META && node.tag != GUMBO_TAG_TIME) read_microdata(at);
    }
    json_ld_.headline = plain(std::move(json_ld_.headline));
    for (auto* title : {&json_ld_.headline, &heading_, &open_graph_title_, &title_}) {
      if (!result_.headline && *title && !(*title)->empty()) result_.headline = std::move(*title);
    }
    result_.article_body = std::move(json_ld_.article_body);
    if (json_ld_.published) claim(*json_ld_.published, DateSource::json_ld);
    if (meta_date_) claim(*meta_date_, DateSource::meta);
    if (time_date_) claim(*time_date_, DateSource::time);
    return std::move(result_);
  }

 private:
  void claim(Date date, DateSource source) { result_.dates.push_back({date, source}); }

  void read_meta(const HtmlNode& node) {
    const auto content = node.attribute("content");
    if (!content) return;
    for (const char* key : {"property", "name", "itemprop"}) {
      const std::string name = lower(node.attribute(key).value_or(""));
      if (name == "og:title" && !open_graph_title_) open_graph_title_ = plain(std::string(*content));
      const auto rank = static_cast<std::size_t>(std::find(date_names.begin(), date_names.end(), name) -
                                                 date_names.begin());
      if (rank >= meta_rank_) continue;
      if (const auto date = parse_written_date(*content)) {
        meta_date_ = date;
        meta_rank_ = rank;
      }
    }
  }

  /// The first time element that is not apart, unless one says that it is the time of publication.
  void read_time(std::size_t at) {
    const HtmlNode& node = tree_.nodes()[at];
    const bool published =
        node.attribute("pubdate") ||
        node.attribute("itemprop").value_or("").find("datePublished") != std::string_view::npos;
    if (time_is_published_ || (time_date_ && !published) || in_clutter(at)) return;
    const auto machine = node.attribute("datetime");
    const auto date = parse_written_date(machine ? std::string(*machine) : tree_.text_of(at));
    if (!date) return;
    time_date_ = date;
    time_is_published_ = published;
  }

  /// An element other than meta and time that has itemprop="datePublished".
  void read_microdata(std::size_t at) {
    const HtmlNode& node = tree_.nodes()[at];
    const auto property = node.attribute("itemprop");
    if (!property || property->find("datePublished") == std::string_view::npos || time_is_published_) return;
    const auto content = node.attribute("content");
    if (const auto date = parse_written_date(content ? std::string(*content) : tree_.text_of(at))) {
      time_date_ = date;
      time_is_published_ = true;
    }
  }

  [[nodiscard]] bool in_clutter(std::size_t at) const {
    for (std::size_t node = tree_.nodes()[at].parent; node > 0; node = tree_.nodes()[node].parent) {
      const GumboTag tag = tree_.nodes()[node].tag;
      if (tag == GUMBO_TAG_ASIDE || tag == GUMBO_TAG_NAV || tag == GUMBO_TAG_FOOTER || tag == GUMBO_TAG_LI)
        return true;
    }
    return false;
  }

  /// A heading, unless it is the site's name in its header.
  [[nodiscard]] std::optional<std::string> heading(std::size_t at) const {
    std::string text = tree_.text_of(at);
    if (text.find(' ') == std::string::npos) return std::nullopt;
    return text;
  }

  /// "Minister visits Kenya | The Daily" without the site.
  static std::string without_site(std::string title) {
    for (const std::string_view mark : {" | ", " - ", " – ", " — ", " :: "}) {
      const std::size_t cut = title.rfind(mark);
      if (cut != std::string::npos && cut > title.size() / 2) title.resize(cut);
    }
    return title;
  }

  const HtmlTree& tree_;
  JsonLdArticle json_ld_;
  HtmlMetadata result_;
  std::optional<std::string> heading_;
  std::optional<std::string> open_graph_title_;
  std::optional<std::string> title_;
  std::optional<Date> meta_date_;
  std::size_t meta_rank_ = date_names.size();
  std::optional<Date> time_date_;
  bool time_is_published_ = false;
};

}  // namespace

HtmlMetadata read_metadata(const HtmlTree& tree) { return Metadata(tree).read(); }

}  // namespace dateline
