// SPDX-License-Identifier: Apache-2.0
// A page's elements and texts in document order, for code that walks them without recursion.
#pragma once

#include <gumbo.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// An element, or a text (`tag` is GUMBO_TAG_LAST). Its descendants are the nodes up to `end`.
struct HtmlNode {
  const GumboNode* node = nullptr;
  GumboTag tag = GUMBO_TAG_LAST;
  std::uint32_t parent = 0;  ///< index; the root is its own
  std::uint32_t end = 0;     ///< index behind the last descendant

  [[nodiscard]] bool is_text() const { return tag == GUMBO_TAG_LAST; }
  [[nodiscard]] std::string_view text() const;

  /// The attribute's value; none where there is no such attribute.
  [[nodiscard]] std::optional<std::string_view> attribute(const char* name) const;
};

/// Owns what the parser made. Throws PageFault where a page nests or grows beyond all that is usual.
class HtmlTree {
 public:
  explicit HtmlTree(std::string_view html);
  HtmlTree(const HtmlTree&) = delete;
  HtmlTree& operator=(const HtmlTree&) = delete;
  ~HtmlTree();

  [[nodiscard]] const std::vector<HtmlNode>& nodes() const { return nodes_; }

  /// All the text in nodes [first, last), white space put together.
  [[nodiscard]] std::string text_of(std::size_t index) const;

 private:
  struct Arena;
  std::unique_ptr<Arena> arena_;
  std::vector<HtmlNode> nodes_;
};

/// Appends `text` with runs of white space as one blank, and none at the start of `out`.
void append_collapsed(std::string& out, std::string_view text);

}  // namespace dateline
