// SPDX-License-Identifier: Apache-2.0
#include "input/html_page.h"

#include <utility>

#include "input/html_body.h"
#include "input/html_metadata.h"
#include "input/html_tree.h"

namespace dateline {

HtmlPage read_page(std::string_view html) {
  const HtmlTree tree(html);
  HtmlMetadata metadata = read_metadata(tree);
  HtmlPage page;
  page.title = std::move(metadata.headline);
  page.dates = std::move(metadata.dates);
  page.text = article_body(tree, page.title.value_or(""));
  // Pages that scripts fill in say what they are about in JSON-LD only.
  if (metadata.article_body && metadata.article_body->size() > page.text.size() * 2) {
    page.text = std::move(*metadata.article_body);
  }
  return page;
}

}  // namespace dateline
