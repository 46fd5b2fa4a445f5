// SPDX-License-Identifier: Apache-2.0
#include "input/html_body.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <numeric>
#include <optional>
#include <vector>

#include "input/html_clutter.h"

namespace dateline {
namespace {

/// Elements inside a paragraph; all others begin and end one.
constexpr std::array inline_tags{
    GUMBO_TAG_A,    GUMBO_TAG_ABBR,  GUMBO_TAG_ACRONYM, GUMBO_TAG_B,      GUMBO_TAG_BDI,    GUMBO_TAG_BDO,
    GUMBO_TAG_BIG,  GUMBO_TAG_CITE,  GUMBO_TAG_CODE,    GUMBO_TAG_DFN,    GUMBO_TAG_EM,     GUMBO_TAG_FONT,
    GUMBO_TAG_I,    GUMBO_TAG_INS,   GUMBO_TAG_KBD,     GUMBO_TAG_MARK,   GUMBO_TAG_NOBR,   GUMBO_TAG_Q,
    GUMBO_TAG_S,    GUMBO_TAG_SMALL, GUMBO_TAG_SPAN,    GUMBO_TAG_STRONG, GUMBO_TAG_STRIKE, GUMBO_TAG_SUB,
    GUMBO_TAG_SUP,  GUMBO_TAG_TIME,  GUMBO_TAG_TT,      GUMBO_TAG_U,      GUMBO_TAG_VAR,    GUMBO_TAG_WBR,
    GUMBO_TAG_DATA, GUMBO_TAG_DEL};

bool is_inline(GumboTag tag) {
  return std::find(inline_tags.begin(), inline_tags.end(), tag) != inline_tags.end();
}

/// A run of text that no block element interrupts.
struct Paragraph {
  std::uint32_t node = 0;  ///< the innermost block element around it
  std::string text;
  std::size_t link_bytes = 0;  ///< in links and time elements
  bool clutter = false;

  [[nodiscard]] bool is_links() const { return link_bytes * 2 > text.size(); }

  /// How much it counts as prose: teasers, labels and link lists do not.
  [[nodiscard]] std::size_t prose() const {
    return !clutter && !is_links() && text.size() >= 60 ? text.size() : 0;
  }
};

class Body {
 public:
  explicit Body(const HtmlTree& tree) : nodes_(tree.nodes()), clutter_(nodes_.size()) {
    collect();
    discard_clutter();
  }

  std::string text(std::string_view title) const {
    const std::uint32_t scope = article();
    std::string text;
    for (const Paragraph& paragraph : paragraphs_) {
      if (paragraph.node < scope || paragraph.node >= nodes_[scope].end) continue;
      if (paragraph.clutter || paragraph.is_links() || paragraph.text == title) continue;
      if (nodes_[paragraph.node].tag == GUMBO_TAG_H1) continue;
      if (!text.empty()) text.append("\n\n");
      text.append(paragraph.text);
    }
    return text;
  }

 private:
  void collect() {
    std::optional<Paragraph> open;
    std::uint32_t link_end = 0;
    std::uint32_t last_block = 0;
    bool line_break = false;
    const auto close = [&] {
      if (!open) return;
      while (open->text.ends_with(' ') || open->text.ends_with('\n')) open->text.pop_back();
      if (!open->text.empty()) paragraphs_.push_back(std::move(*open));
      open.reset();
    };
    for (std::uint32_t at = 0; at < nodes_.size(); ++at) {
      const HtmlNode& node = nodes_[at];
      if (!node.is_text()) {
        if (at > 0 && is_apart(node)) {
          if (!is_inline(node.tag)) close();
          at = node.end - 1;
        } else if (node.tag == GUMBO_TAG_BR) {
          if (line_break) close();  // two in a row make a paragraph
          if (open && !open->text.empty()) open->text.push_back('\n');
          line_break = true;
        } else if (!is_inline(node.tag)) {
          close();
        } else if (node.tag == GUMBO_TAG_A || node.tag == GUMBO_TAG_TIME) {
          link_end = std::max(link_end, node.end);
        }
        continue;
      }
      const std::uint32_t block = block_of(at);
      if (block != last_block) close();
      last_block = block;
      if (!open) open = Paragraph{.node = block};
      const std::size_t before = open->text.size();
      append_collapsed(open->text, node.text());
      if (at < link_end) open->link_bytes += open->text.size() - before;
      if (open->text.size() > before) line_break = false;
    }
    close();
  }

  /// The innermost block element around a node.
  [[nodiscard]] std::uint32_t block_of(std::uint32_t at) const {
    do {
      at = nodes_[at].parent;
    } while (at > 0 && is_inline(nodes_[at].tag));
    return at;
  }

  /// Prose in each node's subtree.
  [[nodiscard]] std::vector<std::size_t> prose() const {
    std::vector<std::size_t> sums(nodes_.size());
    for (const Paragraph& paragraph : paragraphs_) sums[paragraph.node] += paragraph.prose();
    for (std::size_t at = nodes_.size(); at-- > 1;) sums[nodes_[at].parent] += sums[at];
    return sums;
  }

  void discard_clutter() {
    const std::vector<std::size_t> sums = prose();
    for (std::uint32_t at = 1; at < nodes_.size(); ++at) {
      if (nodes_[at].is_text() || !is_named_clutter(nodes_[at]) || sums[at] * 2 > sums[0]) continue;
      std::fill(clutter_.begin() + at, clutter_.begin() + nodes_[at].end, true);
      at = nodes_[at].end - 1;
    }
    for (Paragraph& paragraph : paragraphs_) paragraph.clutter = clutter_[paragraph.node];
  }

  /// The element that the article is.
  [[nodiscard]] std::uint32_t article() const {
    const std::vector<std::size_t> sums = prose();
    const auto best = [&](auto is_one) {
      std::uint32_t found = 0;
      for (std::uint32_t at = 1; at < nodes_.size(); ++at) {
        if (!clutter_[at] && is_one(nodes_[at]) && (found == 0 || sums[at] > sums[found])) found = at;
      }
      return found;
    };
    const std::array structures{best([](const HtmlNode& node) {
                                  return node.attribute("itemprop").value_or("").find("articleBody") !=
                                         std::string_view::npos;
                                }),
                                best([](const HtmlNode& node) { return node.tag == GUMBO_TAG_ARTICLE; }),
                                best([](const HtmlNode& node) {
                                  return node.tag == GUMBO_TAG_MAIN || node.attribute("role") == "main";
                                })};
    std::uint32_t scope = 0;
    for (const std::uint32_t found : structures) {
      if (found > 0 && sums[found] > 0 && sums[found] * 10 >= sums[0] * 3) {
        scope = found;
        break;
      }
    }
    return scope > 0 ? scope : densest(sums);
  }

  /// Down from the root as long as one element holds nearly all the prose, in more than one paragraph.
  [[nodiscard]] std::uint32_t densest(const std::vector<std::size_t>& sums) const {
    std::vector<std::uint32_t> counts(nodes_.size());
    for (const Paragraph& paragraph : paragraphs_) counts[paragraph.node] += paragraph.prose() > 0 ? 1U : 0U;
    for (std::size_t at = nodes_.size(); at-- > 1;) counts[nodes_[at].parent] += counts[at];
    std::uint32_t scope = 0;
    for (std::uint32_t at = 1; at < nodes_[scope].end;) {
      const bool most = sums[at] > 0 && sums[at] * 10 >= sums[scope] * 7;
      if (most && (counts[at] > 1 || counts[scope] == 1) && !nodes_[at].is_text()) {
        scope = at++;
      } else {
        at = nodes_[at].end;
      }
    }
    return scope;
  }

  const std::vector<HtmlNode>& nodes_;
  std::vector<bool> clutter_;
  std::vector<Paragraph> paragraphs_;
};

}  // namespace

std::string article_body(const HtmlTree& tree, std::string_view title) { return Body(tree).text(title); }

}  // namespace dateline
