// SPDX-License-Identifier: Apache-2.0
#include "input/html_clutter.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

constexpr std::array apart{GUMBO_TAG_SCRIPT,     GUMBO_TAG_STYLE,  GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE,
                           GUMBO_TAG_NAV,        GUMBO_TAG_FOOTER, GUMBO_TAG_ASIDE,    GUMBO_TAG_FORM,
                           GUMBO_TAG_BUTTON,     GUMBO_TAG_IFRAME, GUMBO_TAG_SVG,      GUMBO_TAG_FIGURE,
                           GUMBO_TAG_FIGCAPTION, GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA, GUMBO_TAG_LABEL,
                           GUMBO_TAG_INPUT,      GUMBO_TAG_MENU,   GUMBO_TAG_OBJECT,   GUMBO_TAG_AUDIO,
                           GUMBO_TAG_VIDEO,      GUMBO_TAG_CANVAS, GUMBO_TAG_HEAD};

constexpr std::array<std::string_view, 8> apart_roles{"navigation", "banner",      "complementary", "search",
                                                      "dialog",     "contentinfo", "menu",          "alert"};

/// Words of class names and ids, sorted.
constexpr std::array<std::string_view, 78> clutter{
    "ad",          "addthis",  "ads",      "advert",    "advertisement", "advertising", "alsoread",
    "author",      "authors",  "avatar",   "banner",    "bio",           "breadcrumb",  "breadcrumbs",
    "byline",      "byliner",  "caption",  "captions",  "carousel",      "comment",     "comments",
    "consent",     "cookie",   "cookies",  "copyright", "credit",        "credits",     "disclaimer",
    "disqus",      "donate",   "facebook", "footer",    "gallery",       "gdpr",        "hidden",
    "masthead",    "menu",     "modal",    "mostread",  "nav",           "navbar",      "navigation",
    "newsletter",  "outbrain", "overlay",  "pager",     "pagination",    "paywall",     "popular",
    "popup",       "print",    "promo",    "promotion", "pullquote",     "readmore",    "recirc",
    "recommended", "related",  "rss",      "share",     "sharebar",      "sharing",     "sidebar",
    "signup",      "skip",     "social",   "sponsor",   "sponsored",     "subscribe",   "subscription",
    "taboola",     "tags",     "teaser",   "timestamp", "toolbar",       "topics",      "trending",
    "widget"};

bool has_clutter_word(std::string_view names) {
  std::string word;
  const auto found = [&] { return std::binary_search(clutter.begin(), clutter.end(), word); };
  for (const char c : names) {
    const bool upper = c >= 'A' && c <= 'Z';
    if (upper || !(c >= 'a' && c <= 'z')) {
      if (found()) return true;
      word.clear();
    }
    if (upper || (c >= 'a' && c <= 'z')) word.push_back(static_cast<char>(c | 0x20));
  }
  return found();
}

}  // namespace

bool is_apart(const HtmlNode& node) {
  if (std::find(apart.begin(), apart.end(), node.tag) != apart.end()) return true;
  if (node.attribute("hidden") || node.attribute("aria-hidden") == "true") return true;
  const auto style = node.attribute("style");
  if (style && (style->find("display:none") != std::string_view::npos ||
                style->find("display: none") != std::string_view::npos)) {
    return true;
  }
  const auto role = node.attribute("role");
  return role && std::find(apart_roles.begin(), apart_roles.end(), *role) != apart_roles.end();
}

bool is_named_clutter(const HtmlNode& node) {
  for (const char* name : {"class", "id", "itemprop"}) {
    const auto value = node.attribute(name);
    if (value && has_clutter_word(*value)) return true;
  }
  return false;
}

}  // namespace dateline
