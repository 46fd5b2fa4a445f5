// SPDX-License-Identifier: Apache-2.0
// JSON: an array of objects, or objects one after another; each is an article.
#include <memory>
#include <utility>

#include "input/formats.h"
#include "input/input_failure.h"
#include "input/json_article.h"

namespace dateline {
namespace {

class JsonReader : public ArticleSource {
 public:
  JsonReader(Input input, const InputOptions& options)
      : input_(std::move(input)),
        options_(options),
        parser_(std::make_shared<JsonParser>(input_.name(), options)) {
    if (input_.ahead(3).starts_with("\uFEFF")) input_.consume(3);
  }

  std::optional<Entry> next() override {
    if (done_) return std::nullopt;
    skip_between();
    const std::string_view ahead = input_.buffered();
    if (ahead.empty()) {
      done_ = true;
      if (number_ > 0) return std::nullopt;
      return input_error(input_.name(), "empty", "holds no article");
    }
    ++number_;
    if (ahead.front() != '{') return broken("is not JSON: expected an object");
    return object();
  }

 private:
  /// To the next object: white space, commas and the array's brackets.
  void skip_between() {
    do {
      const std::string_view ahead = input_.buffered();
      const std::size_t begin = ahead.find_first_not_of(" \t\r\n,[]");
      input_.consume(std::min(begin, ahead.size()));
      if (begin != std::string_view::npos) return;
    } while (input_.fill());
  }

  /// Cuts out the object, whose end the braces outside of strings tell.
  std::optional<Entry> object() {
    std::size_t at = 0;
    std::size_t depth = 0;
    bool in_string = false;
    bool too_long = false;
    do {
      const std::string_view ahead = input_.buffered();
      for (; at < ahead.size(); ++at) {
        const char c = ahead[at];
        if (in_string) {
          if (c == '\\' && at + 1 == ahead.size()) break;  // what it escapes is yet to be read
          if (c == '\\') ++at;
          in_string = c != '"';
        } else if (c == '"') {
          in_string = true;
        } else if (c == '{') {
          ++depth;
        } else if (c == '}' && --depth == 0) {
          return cut(at + 1, too_long);
        }
      }
      if (at > options_.max_bytes) {
        too_long = true;
        input_.consume(std::exchange(at, 0));
      }
    } while (input_.fill());
    return broken("is not JSON: an object has no end");
  }

  Entry cut(std::size_t size, bool too_long) {
    const std::string_view bytes = input_.buffered().substr(0, size);
    if (too_long || size > options_.max_bytes) {
      input_.consume(size);
      return of_record(too_large(input_.name(), options_), number_);
    }
    RawArticle raw{parser_, number_, std::string(bytes)};
    input_.consume(size);
    return raw;
  }

  InputError broken(std::string message) {
    done_ = true;
    return of_record(input_error(input_.name(), "bad-json", std::move(message)), number_);
  }

  Input input_;
  const InputOptions& options_;
  std::shared_ptr<const ArticleParser> parser_;
  std::uint64_t number_ = 0;
  bool done_ = false;
};

}  // namespace

std::unique_ptr<ArticleSource> read_json(Input input, const InputOptions& options) {
  return std::make_unique<JsonReader>(std::move(input), options);
}

}  // namespace dateline
