// SPDX-License-Identifier: Apache-2.0
// The input formats: a factory function and one .cpp each. `options` must outlive the source and what it
// gives.
#pragma once

#include <memory>

#include "input/article_source.h"
#include "input/input.h"
#include "input/input_options.h"

namespace dateline {

/// Plain text: an input is an article.
std::unique_ptr<ArticleSource> read_text(Input input, const InputOptions& options);

/// An HTML page: an input is an article.
std::unique_ptr<ArticleSource> read_html(Input input, const InputOptions& options);

/// JSONL: an object a line, with the fields that FieldNames knows.
std::unique_ptr<ArticleSource> read_jsonl(Input input, const InputOptions& options);

/// JSON: an array of such objects, or such objects one after another, over any number of lines.
std::unique_ptr<ArticleSource> read_json(Input input, const InputOptions& options);

/// CSV (RFC 4180; commas, semicolons or tabs): a header, and a row for each article.
std::unique_ptr<ArticleSource> read_csv(Input input, const InputOptions& options);

/// WARC 1.0 and 1.1: the pages among its HTTP responses, resources and conversions.
std::unique_ptr<ArticleSource> read_warc(Input input, const InputOptions& options);

/// Archives and compressed files; `depth` is how many others this one is in.
std::unique_ptr<ArticleSource> read_archive(Input input, const InputOptions& options, int depth);

/// Reads an input in the format that the options, its name or its content say: what is packed and WARC by
/// content, then by name, and where the name says nothing (.txt too), by content. Records are cut out of text
/// in UTF-8; other inputs are decoded an article at a time.
std::unique_ptr<ArticleSource> read_input(Input input, const InputOptions& options, int depth = 0);

}  // namespace dateline
