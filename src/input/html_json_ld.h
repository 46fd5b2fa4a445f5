// SPDX-License-Identifier: Apache-2.0
// What a page says about its article in JSON-LD with the types of schema.org.
#pragma once

#include <optional>
#include <string>

#include "dateline/date_value.h"
#include "input/html_tree.h"

namespace dateline {

/// As written, with its character references.
struct JsonLdArticle {
  std::optional<std::string> headline;
  std::optional<std::string> article_body;
  std::optional<Date> published;
};

/// Of several articles, the first that says it. Scripts that hold no JSON are passed over.
[[nodiscard]] JsonLdArticle read_json_ld(const HtmlTree& tree);

}  // namespace dateline
