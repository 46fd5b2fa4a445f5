// SPDX-License-Identifier: Apache-2.0
// The body of the article among all that a page says.
#pragma once

#include <string>
#include <string_view>

#include "input/html_tree.h"

namespace dateline {

/// The article's paragraphs with a blank line between them. By structure where the page has any (an element
/// with itemprop="articleBody", an article, main), otherwise the smallest element that holds most of the
/// prose: text in paragraphs that are not mostly links. Clutter in it is left out, and headings that repeat
/// `title`.
[[nodiscard]] std::string article_body(const HtmlTree& tree, std::string_view title);

}  // namespace dateline
