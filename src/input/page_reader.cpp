// SPDX-License-Identifier: Apache-2.0
// Plain text and HTML pages: an input is an article.
#include <utility>

#include "input/binary.h"
#include "input/formats.h"
#include "input/input_failure.h"
#include "input/page.h"

namespace dateline {
namespace {

/// What a page becomes: text_article() or html_article().
using MakeArticle = Article (*)(const PageOrigin& origin, std::string bytes, const InputOptions& options);

class PageParser : public ArticleParser {
 public:
  PageParser(const InputName& name, const InputOptions& options, MakeArticle make)
      : origin_{.id = utf8_name(name.id), .source = utf8_name(name.path)}, options_(options), make_(make) {}

  [[nodiscard]] Article parse(RawArticle raw) const override {
    return make_(origin_, std::move(raw.bytes), options_);
  }

 private:
  PageOrigin origin_;
  const InputOptions& options_;
  MakeArticle make_;
};

class PageReader : public ArticleSource {
 public:
  PageReader(Input input, const InputOptions& options, MakeArticle make)
      : input_(std::move(input)), options_(options), make_(make) {}

  std::optional<Entry> next() override {
    if (std::exchange(done_, true)) return std::nullopt;
    if (const auto reason = refusal()) return input_error(input_.name(), "binary", std::string(*reason));
    RawArticle raw;
    if (!input_.read_all(raw.bytes, options_.max_bytes)) return too_large(input_.name(), options_);
    raw.parser = std::make_shared<PageParser>(input_.name(), options_, make_);
    return raw;
  }

 private:
  /// A large file that is no text need not be read to its end.
  std::optional<std::string_view> refusal() {
    if (make_ != text_article || options_.charset) return std::nullopt;
    const std::string_view head = input_.ahead(binary_head_bytes);
    return utf16_kind(head) ? std::nullopt : binary_reason(head);
  }

  Input input_;
  const InputOptions& options_;
  MakeArticle make_;
  bool done_ = false;
};

}  // namespace

std::unique_ptr<ArticleSource> read_text(Input input, const InputOptions& options) {
  return std::make_unique<PageReader>(std::move(input), options, text_article);
}

std::unique_ptr<ArticleSource> read_html(Input input, const InputOptions& options) {
  return std::make_unique<PageReader>(std::move(input), options, html_article);
}

}  // namespace dateline
