// SPDX-License-Identifier: Apache-2.0
// Files, folders and standard input as one source of articles.
#include <utility>

#include "input/article_source.h"
#include "input/path_walk.h"

namespace dateline {
namespace {

class Inputs : public ArticleSource {
 public:
  Inputs(std::vector<std::string> paths, const InputOptions& options)
      : walk_(std::move(paths), options.format), options_(options) {}

  std::optional<Article> next() override {
    for (;;) {
      if (file_) {
        if (auto article = file_->next()) return article;
        file_.reset();
      }
      auto found = walk_.next();
      if (!found) return std::nullopt;
      if (auto* error = std::get_if<InputError>(&*found)) return std::move(*error);
      file_ = open(std::get<InputName>(*found));
    }
  }

 private:
  [[nodiscard]] std::unique_ptr<ArticleSource> open(const InputName& name) const {
    const bool jsonl = options_.format == InputFormat::jsonl ||
                       (options_.format == InputFormat::automatic && is_jsonl_name(name.path));
    return jsonl ? read_jsonl(name, options_) : read_text(name, options_);
  }

  PathWalk walk_;
  InputOptions options_;
  std::unique_ptr<ArticleSource> file_;
};

}  // namespace

std::unique_ptr<ArticleSource> read_inputs(std::vector<std::string> paths, const InputOptions& options) {
  return std::make_unique<Inputs>(std::move(paths), options);
}

}  // namespace dateline
