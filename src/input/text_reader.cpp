// SPDX-License-Identifier: Apache-2.0
// Plain text: a file is an article.
#include <system_error>
#include <utility>

#include "input/article_source.h"
#include "input/binary.h"
#include "input/input_failure.h"
#include "text/utf8.h"

namespace dateline {
namespace {

constexpr std::size_t block_bytes = std::size_t{1} << 16;

class TextReader : public ArticleSource {
 public:
  TextReader(InputName name, const InputOptions& options) : name_(std::move(name)), options_(options) {}

  std::optional<Article> next() override {
    if (std::exchange(done_, true)) return std::nullopt;
    try {
      return read();
    } catch (const std::system_error& error) {
      return input_error(name_, error.code().value());
    }
  }

 private:
  Article read() {
    InputFile file(name_.path);
    std::string bytes;
    bool checked = false;
    bool more = true;
    while (more) {
      more = file.read(bytes, block_bytes) > 0;
      if (!checked && (bytes.size() >= binary_head_bytes || !more)) {
        if (const auto reason = binary_reason(bytes))
          return input_error(name_, "binary", std::string(*reason));
        checked = true;
      }
      if (bytes.size() > max_article_bytes) return input_error(name_, "too-large", "is larger than 1 GiB");
    }
    if (bytes.find_first_not_of(" \t\r\n\v\f") == std::string::npos) {
      return input_error(name_, "empty", bytes.empty() ? "is empty" : "holds nothing but white space");
    }
    DecodedText decoded = repair_utf8(std::move(bytes));
    Document document{.id = utf8_name(name_.id), .source = utf8_name(name_.path)};
    document.text = std::move(decoded.text);
    document.repairs = std::move(decoded.repairs);
    if (options_.date) {
      document.date = options_.date;
      document.date_source = DateSource::option;
    }
    return document;
  }

  InputName name_;
  InputOptions options_;
  bool done_ = false;
};

}  // namespace

std::unique_ptr<ArticleSource> read_text(const InputName& name, const InputOptions& options) {
  return std::make_unique<TextReader>(name, options);
}

}  // namespace dateline
