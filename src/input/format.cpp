// SPDX-License-Identifier: Apache-2.0
// Which format an input is in.
#include "input/formats.h"
#include "input/path_walk.h"

namespace dateline {

std::unique_ptr<ArticleSource> read_input(Input input, const InputOptions& options) {
  const bool jsonl = options.format == InputFormat::jsonl ||
                     (options.format == InputFormat::automatic && is_jsonl_name(input.name().path));
  return jsonl ? read_jsonl(std::move(input), options) : read_text(std::move(input), options);
}

}  // namespace dateline
