// SPDX-License-Identifier: Apache-2.0
// An article that is a JSON object.
#pragma once

#include <utility>

#include "input/article_source.h"
#include "input/input.h"
#include "input/input_options.h"

namespace dateline {

/// Reads objects with the fields of InputOptions::fields. An article without an id has the input's, ":" and
/// its number.
class JsonParser : public ArticleParser {
 public:
  JsonParser(InputName name, const InputOptions& options) : name_(std::move(name)), options_(options) {}
  [[nodiscard]] Article parse(RawArticle raw) const override;

 private:
  InputName name_;
  const InputOptions& options_;
};

}  // namespace dateline
