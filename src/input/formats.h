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

/// JSONL: an object a line with `text` and, optionally, `id`, `date` (or `dct`) and `title`.
std::unique_ptr<ArticleSource> read_jsonl(Input input, const InputOptions& options);

/// Reads an input in the format that the options, its name or its content say.
std::unique_ptr<ArticleSource> read_input(Input input, const InputOptions& options);

}  // namespace dateline
