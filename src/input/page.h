// SPDX-License-Identifier: Apache-2.0
// One text or one HTML page as an article, whether it is a file, a member of an archive or a record of a
// crawl.
#pragma once

#include <optional>
#include <string>

#include "input/article_source.h"
#include "input/charset.h"
#include "input/input_options.h"

namespace dateline {

/// What is known of a page before it is read.
struct PageOrigin {
  std::string id;
  std::string source;
  std::uint64_t number = 0;            ///< of its record, where it is one of several
  std::optional<std::string> charset;  ///< that was declared outside of it
};

[[nodiscard]] Article text_article(const PageOrigin& origin, std::string bytes, const InputOptions& options);
[[nodiscard]] Article html_article(const PageOrigin& origin, std::string bytes, const InputOptions& options);

}  // namespace dateline
