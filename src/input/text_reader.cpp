// SPDX-License-Identifier: Apache-2.0
// Plain text: an input is an article.
#include <utility>

#include "input/binary.h"
#include "input/formats.h"
#include "input/input_failure.h"
#include "input/page.h"

namespace dateline {
namespace {

class TextParser : public ArticleParser {
 public:
  TextParser(const InputName& name, const InputOptions& options)
      : origin_{.id = utf8_name(name.id), .source = utf8_name(name.path)}, options_(options) {}

  [[nodiscard]] Article parse(RawArticle raw) const override {
    return text_article(origin_, std::move(raw.bytes), options_);
  }

 private:
  PageOrigin origin_;
  const InputOptions& options_;
};

class TextReader : public ArticleSource {
 public:
  TextReader(Input input, const InputOptions& options) : input_(std::move(input)), options_(options) {}

  std::optional<Entry> next() override {
    if (std::exchange(done_, true)) return std::nullopt;
    // A large file that is no text need not be read to its end.
    const std::string_view head = input_.ahead(binary_head_bytes);
    const auto reason = options_.charset || utf16_kind(head) ? std::nullopt : binary_reason(head);
    if (reason) return input_error(input_.name(), "binary", std::string(*reason));
    RawArticle raw;
    if (!input_.read_all(raw.bytes, options_.max_bytes)) return too_large(input_.name(), options_);
    raw.parser = std::make_shared<TextParser>(input_.name(), options_);
    return raw;
  }

 private:
  Input input_;
  const InputOptions& options_;
  bool done_ = false;
};

}  // namespace

std::unique_ptr<ArticleSource> read_text(Input input, const InputOptions& options) {
  return std::make_unique<TextReader>(std::move(input), options);
}

}  // namespace dateline
