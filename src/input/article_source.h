// SPDX-License-Identifier: Apache-2.0
// Where articles come from, in two steps: a source cuts an input into raw articles, in order and one at a
// time, so that memory is flat in their number; parsing one is a step of its own that any thread may take.
//
//   dateline::Inputs inputs({"articles/"}, options);
//   while (auto entry = inputs.next()) { dateline::Article article = dateline::parse(std::move(*entry)); ...
//   }
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "dateline/document.h"

namespace dateline {

/// Stands in the place of a document that could not be read.
struct InputError {
  std::string id;
  std::string source;
  std::uint64_t line = 0;  ///< in a file of lines, from 1; otherwise 0
  std::string_view code;   ///< "not-found", "unreadable", "no-articles", "binary", "empty", "too-large", ...
  std::string message;
};

using Article = std::variant<Document, InputError>;

class ArticleParser;

/// The bytes of one article as they stand in the input.
struct RawArticle {
  std::shared_ptr<const ArticleParser> parser;
  std::uint64_t number = 0;  ///< of its line or record in the input, from 1; 0 where an input is one article
  std::string bytes;
};

/// What a format makes of an article's bytes. One parser serves all articles of an input, in any thread.
class ArticleParser {
 public:
  ArticleParser() = default;
  ArticleParser(const ArticleParser&) = delete;
  ArticleParser& operator=(const ArticleParser&) = delete;
  virtual ~ArticleParser() = default;

  /// Takes the bytes over. Never throws for anything in them.
  [[nodiscard]] virtual Article parse(RawArticle raw) const = 0;
};

using Entry = std::variant<RawArticle, InputError>;

[[nodiscard]] Article parse(Entry entry);

class ArticleSource {
 public:
  ArticleSource() = default;
  ArticleSource(const ArticleSource&) = delete;
  ArticleSource& operator=(const ArticleSource&) = delete;
  virtual ~ArticleSource() = default;

  /// The next article in input order; none at the end. What is wrong with one is an InputError. Throws
  /// ReadFault where the input cannot be read further.
  virtual std::optional<Entry> next() = 0;
};

}  // namespace dateline
