// SPDX-License-Identifier: Apache-2.0
#include "input/html_tree.h"

#include <algorithm>
#include <memory_resource>
#include <utility>

#include "input/html_page.h"

namespace dateline {
namespace {

/// Far more than any page needs. Some of the parser's work goes with depth times length.
constexpr std::size_t max_depth = 1500;

/// Of the parser's memory, beside a multiple of the page's size.
constexpr std::size_t free_memory = std::size_t{16} << 20;
constexpr std::size_t memory_factor = 40;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Elements that have no end tag, or whose end tag is often left out.
bool may_stay_open(std::string_view name) {
  for (const std::string_view open :
       {"p",  "br", "img",    "li",     "meta", "link", "input", "hr",    "td",    "tr",   "th",
        "dt", "dd", "option", "source", "wbr",  "area", "col",   "embed", "param", "track"}) {
    if (name == open) return true;
  }
  return false;
}

std::string lower_name(std::string_view html, std::size_t at) {
  std::string name;
  while (at < html.size() && is_letter(html[at]) && name.size() < 12)
    name.push_back(static_cast<char>(html[at++] | 0x20));
  return name;
}

/// How deep tags nest, about: enough to refuse what only a hostile page has.
std::size_t nesting(std::string_view html) {
  std::size_t depth = 0;
  std::size_t deepest = 0;
  for (std::size_t at = 0; (at = html.find('<', at)) != std::string_view::npos; ++at) {
    const std::string_view rest = html.substr(at + 1, 3);
    if (rest == "!--") {
      at = std::min(html.find("-->", at), html.size() - 1);
      continue;
    }
    const bool closes = rest.starts_with('/');
    const std::string name = lower_name(html, at + (closes ? 2 : 1));
    if (name.empty() || may_stay_open(name)) continue;
    if (closes) {
      depth -= depth > 0 ? 1 : 0;
    } else if (name == "script" || name == "style") {
      at = std::min(html.find(name == "script" ? "</script" : "</style", at), html.size() - 1);
    } else {
      deepest = std::max(deepest, ++depth);
    }
  }
  return deepest;
}

}  // namespace

/// Memory that is given back all at once: freeing a parsed page element by element would recurse.
struct HtmlTree::Arena {
  explicit Arena(std::size_t limit) : left(limit) {}

  // Gumbo is C, compiled with unwind tables as all of Debian is, and has nothing to clean up but this memory.
  static void* allocate(void* self, std::size_t size) {
    auto& arena = *static_cast<Arena*>(self);
    if (size > arena.left) throw PageFault("is HTML that takes too much memory");
    arena.left -= size;
    return arena.memory.allocate(size);
  }
  static void release(void* /*self*/, void* /*memory*/) {}

  std::pmr::monotonic_buffer_resource memory;
  std::size_t left;
};

HtmlTree::HtmlTree(std::string_view html)
    : arena_(std::make_unique<Arena>(free_memory + html.size() * memory_factor)) {
  if (nesting(html) > max_depth) throw PageFault("is HTML with elements nested too deeply");
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = Arena::allocate;
  options.deallocator = Arena::release;
  options.userdata = arena_.get();
  options.max_errors = 0;
  const GumboOutput* output = gumbo_parse_with_options(&options, html.data(), html.size());
  // Children are put on the stack last first; an element's marker behind them closes it.
  std::vector<std::pair<const GumboNode*, std::uint32_t>> stack{{output->root, 0}};
  while (!stack.empty()) {
    const auto [node, parent] = stack.back();
    stack.pop_back();
    if (node == nullptr) {
      nodes_[parent].end = static_cast<std::uint32_t>(nodes_.size());
      continue;
    }
    const auto index = static_cast<std::uint32_t>(nodes_.size());
    const bool element = node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
    const bool text = node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
                      node->type == GUMBO_NODE_CDATA;
    if (!element && !text) continue;
    nodes_.push_back({node, element ? node->v.element.tag : GUMBO_TAG_LAST, parent, index + 1});
    if (!element) continue;
    stack.emplace_back(nullptr, index);
    const GumboVector& children = node->v.element.children;
    for (unsigned child = children.length; child > 0; --child) {
      stack.emplace_back(static_cast<const GumboNode*>(children.data[child - 1]), index);
    }
  }
}

HtmlTree::~HtmlTree() = default;

std::string_view HtmlNode::text() const { return is_text() ? node->v.text.text : std::string_view(); }

std::optional<std::string_view> HtmlNode::attribute(const char* name) const {
  if (is_text()) return std::nullopt;
  const GumboAttribute* found = gumbo_get_attribute(&node->v.element.attributes, name);
  return found == nullptr ? std::nullopt : std::optional<std::string_view>(found->value);
}

std::string HtmlTree::text_of(std::size_t index) const {
  std::string text;
  for (std::size_t at = index; at < nodes_[index].end; ++at) append_collapsed(text, nodes_[at].text());
  while (text.ends_with(' ')) text.pop_back();
  return text;
}

void append_collapsed(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    const bool no_break = c == '\xC2' && at + 1 < text.size() && text[at + 1] == '\xA0';
    if (no_break) ++at;
    const bool blank = no_break || c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    if (!blank) {
      out.push_back(c);
    } else if (!out.empty() && out.back() != ' ' && out.back() != '\n') {
      out.push_back(' ');
    }
  }
}

}  // namespace dateline
