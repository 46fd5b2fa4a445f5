// SPDX-License-Identifier: Apache-2.0
// Where articles come from: pulled one at a time, so that memory is flat in their number.
//
//   const auto source = dateline::read_inputs({"articles/"}, {});
//   while (auto article = source->next()) { ... }
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "dateline/document.h"
#include "input/input_file.h"

namespace dateline {

/// Stands in the place of a document that could not be read.
struct InputError {
  std::string id;
  std::string source;
  std::uint64_t line = 0;  ///< in a JSONL file, from 1; otherwise 0
  std::string_view code;   ///< "not-found", "unreadable", "no-articles", "binary", "empty", "too-large", ...
  std::string message;
};

using Article = std::variant<Document, InputError>;

class ArticleSource {
 public:
  ArticleSource() = default;
  ArticleSource(const ArticleSource&) = delete;
  ArticleSource& operator=(const ArticleSource&) = delete;
  virtual ~ArticleSource() = default;

  /// The next article in input order; none at the end. What is wrong with an input is an InputError.
  virtual std::optional<Article> next() = 0;
};

/// `automatic` goes by the file's name: .jsonl and .ndjson are JSONL, everything else is plain text.
enum class InputFormat : std::uint8_t { automatic, text, jsonl };

struct InputOptions {
  InputFormat format = InputFormat::automatic;
  std::optional<Date> date;  ///< the date of every document, whatever the input says
};

/// Articles are below 1 GiB, so that offsets fit 32 bits even after every byte became a U+FFFD.
inline constexpr std::size_t max_article_bytes = std::size_t{1} << 30;

/// The articles of files, folders and "-" (standard input, also where there is no path), in the order given.
std::unique_ptr<ArticleSource> read_inputs(std::vector<std::string> paths, const InputOptions& options);

/// One plain-text file: one article.
std::unique_ptr<ArticleSource> read_text(const InputName& name, const InputOptions& options);

/// One JSONL file: an object a line with `text` and, optionally, `id`, `date` (or `dct`) and `title`.
std::unique_ptr<ArticleSource> read_jsonl(const InputName& name, const InputOptions& options);

}  // namespace dateline
