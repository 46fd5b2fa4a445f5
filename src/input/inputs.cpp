// SPDX-License-Identifier: Apache-2.0
#include "input/inputs.h"

#include <utility>

#include "input/formats.h"
#include "input/input_failure.h"
#include "input/input_file.h"

namespace dateline {

Article parse(Entry entry) {
  if (auto* error = std::get_if<InputError>(&entry)) return std::move(*error);
  auto& raw = std::get<RawArticle>(entry);
  const auto parser = raw.parser;
  return parser->parse(std::move(raw));
}

std::optional<Entry> Inputs::next() {
  for (;;) {
    try {
      if (articles_) {
        if (auto entry = articles_->next()) return entry;
        articles_.reset();
      }
      auto found = walk_.next();
      if (!found) return std::nullopt;
      if (auto* error = std::get_if<InputError>(&*found)) {
        file_ = std::make_shared<const InputName>(InputName{error->source, error->id});
        return std::move(*error);
      }
      if (left_out_(std::get<InputName>(*found))) continue;
      file_ = std::make_shared<const InputName>(std::get<InputName>(std::move(*found)));
      open();
    } catch (const ReadFault& fault) {
      articles_.reset();
      return input_error(*file_, fault);
    }
  }
}

void Inputs::open() {
  auto stream = std::make_unique<InputFile>(file_->path, &bytes_read_, options_.stop_descriptor);
  articles_ = read_input(Input(*file_, std::move(stream)), options_);
}

}  // namespace dateline
