// SPDX-License-Identifier: Apache-2.0
// What on a page is no part of its article.
#pragma once

#include "input/html_tree.h"

namespace dateline {

/// Never text for reading: scripts, forms, navigation, pictures with their captions, what is hidden.
[[nodiscard]] bool is_apart(const HtmlNode& node);

/// Has a class or an id that says share bar, caption, related links, advertisement, newsletter, cookie
/// notice, comments, byline and the like. Not to be trusted of an element that holds most of the page.
[[nodiscard]] bool is_named_clutter(const HtmlNode& node);

}  // namespace dateline
