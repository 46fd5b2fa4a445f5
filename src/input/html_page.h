// SPDX-License-Identifier: Apache-2.0
// The article on an HTML page.
#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "dateline/document.h"

namespace dateline {

struct HtmlPage {
  std::string text;  ///< paragraphs, with a blank line between them; empty where there is no article
  std::optional<std::string> title;
  std::vector<DateClaim> dates;  ///< of publication, by JSON-LD, meta and time elements
};

/// The page is made to cost too much.
class PageFault : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Reads a page in UTF-8 with an HTML5 parser. Throws PageFault.
[[nodiscard]] HtmlPage read_page(std::string_view html);

}  // namespace dateline
