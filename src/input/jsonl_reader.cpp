// SPDX-License-Identifier: Apache-2.0
// JSONL: a line is an article.
#include <memory>
#include <utility>

#include "input/binary.h"
#include "input/formats.h"
#include "input/input_failure.h"
#include "input/json_article.h"
#include "input/line_stream.h"

namespace dateline {
namespace {

class JsonlReader : public ArticleSource {
 public:
  JsonlReader(Input input, const InputOptions& options)
      : input_(std::move(input)),
        options_(options),
        lines_(input_, options.max_bytes),
        parser_(std::make_shared<JsonParser>(input_.name(), options)) {}

  std::optional<Entry> next() override {
    while (!done_ && lines_.next()) {
      std::string_view line = lines_.line();
      if (lines_.number() == 1 && line.starts_with("\uFEFF")) line.remove_prefix(3);
      if (is_blank(line) && !lines_.too_long()) continue;
      if (const auto reason = any_ ? std::nullopt : binary_reason(line)) {
        done_ = true;
        return input_error(input_.name(), "binary", std::string(*reason));
      }
      any_ = true;
      if (lines_.too_long()) return of_line(too_large(input_.name(), options_), lines_.number());
      return RawArticle{parser_, lines_.number(), std::string(line)};
    }
    if (std::exchange(done_, true) || any_) return std::nullopt;
    return input_error(input_.name(), "empty", "is empty");
  }

 private:
  Input input_;
  const InputOptions& options_;
  LineStream lines_;
  std::shared_ptr<const ArticleParser> parser_;
  bool any_ = false;
  bool done_ = false;
};

}  // namespace

std::unique_ptr<ArticleSource> read_jsonl(Input input, const InputOptions& options) {
  return std::make_unique<JsonlReader>(std::move(input), options);
}

}  // namespace dateline
