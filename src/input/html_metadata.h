// SPDX-License-Identifier: Apache-2.0
// What a page says about its article in its head and in JSON-LD.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "dateline/document.h"
#include "input/html_tree.h"

namespace dateline {

struct HtmlMetadata {
  std::optional<std::string> headline;      ///< of JSON-LD, the first h1, OpenGraph or the page's title
  std::optional<std::string> article_body;  ///< of JSON-LD
  std::vector<DateClaim> dates;             ///< at most one of each source
};

[[nodiscard]] HtmlMetadata read_metadata(const HtmlTree& tree);

}  // namespace dateline
