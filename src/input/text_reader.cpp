// SPDX-License-Identifier: Apache-2.0
// Plain text: an input is an article.
#include <utility>

#include "input/binary.h"
#include "input/document_date.h"
#include "input/formats.h"
#include "input/input_failure.h"
#include "text/utf8.h"

namespace dateline {
namespace {

class TextParser : public ArticleParser {
 public:
  TextParser(InputName name, const InputOptions& options) : name_(std::move(name)), options_(options) {}

  [[nodiscard]] Article parse(RawArticle raw) const override {
    if (const auto reason = binary_reason(raw.bytes))
      return input_error(name_, "binary", std::string(*reason));
    if (is_blank(raw.bytes)) {
      return input_error(name_, "empty", raw.bytes.empty() ? "is empty" : "holds nothing but white space");
    }
    DecodedText decoded = repair_utf8(std::move(raw.bytes));
    Document document{.id = utf8_name(name_.id), .source = utf8_name(name_.path)};
    document.text = std::move(decoded.text);
    document.repairs = std::move(decoded.repairs);
    settle_date(document, {}, options_);
    return document;
  }

 private:
  InputName name_;
  const InputOptions& options_;
};

class TextReader : public ArticleSource {
 public:
  TextReader(Input input, const InputOptions& options) : input_(std::move(input)), options_(options) {}

  std::optional<Entry> next() override {
    if (std::exchange(done_, true)) return std::nullopt;
    // A large file that is no text need not be read to its end.
    if (const auto reason = binary_reason(input_.ahead(binary_head_bytes))) {
      return input_error(input_.name(), "binary", std::string(*reason));
    }
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
