// SPDX-License-Identifier: Apache-2.0
// One record of a WARC file: its page, its address.
#pragma once

#include <string>
#include <string_view>

#include "input/article_source.h"
#include "input/input.h"
#include "input/input_options.h"

namespace dateline {

/// Whether a media type is one of pages: HTML, XHTML, plain text.
[[nodiscard]] bool is_page_type(std::string_view media_type);

/// Reads a record's header and block together.
class WarcRecordParser : public ArticleParser {
 public:
  /// Keeps a reference to `options`.
  WarcRecordParser(const InputName& name, const InputOptions& options);

  [[nodiscard]] Article parse(RawArticle raw) const override;

  /// The page's address, which some writers put in angle brackets; the file's id and the record's number
  /// where the header has none.
  [[nodiscard]] std::string id_of(std::string_view header, std::uint64_t number) const;

  [[nodiscard]] const std::string& source() const { return source_; }

 private:
  std::string id_;
  std::string source_;
  const InputOptions& options_;
};

}  // namespace dateline
