// SPDX-License-Identifier: Apache-2.0
// An HTML page: an input is an article.
#include <utility>

#include "input/formats.h"
#include "input/input_failure.h"
#include "input/page.h"

namespace dateline {
namespace {

class HtmlParser : public ArticleParser {
 public:
  HtmlParser(const InputName& name, const InputOptions& options)
      : origin_{.id = utf8_name(name.id), .source = utf8_name(name.path)}, options_(options) {}

  [[nodiscard]] Article parse(RawArticle raw) const override {
    return html_article(origin_, std::move(raw.bytes), options_);
  }

 private:
  PageOrigin origin_;
  const InputOptions& options_;
};

class HtmlReader : public ArticleSource {
 public:
  HtmlReader(Input input, const InputOptions& options) : input_(std::move(input)), options_(options) {}

  std::optional<Entry> next() override {
    if (std::exchange(done_, true)) return std::nullopt;
    RawArticle raw;
    if (!input_.read_all(raw.bytes, options_.max_bytes)) return too_large(input_.name(), options_);
    raw.parser = std::make_shared<HtmlParser>(input_.name(), options_);
    return raw;
  }

 private:
  Input input_;
  const InputOptions& options_;
  bool done_ = false;
};

}  // namespace

std::unique_ptr<ArticleSource> read_html(Input input, const InputOptions& options) {
  return std::make_unique<HtmlReader>(std::move(input), options);
}

}  // namespace dateline
