// SPDX-License-Identifier: Apache-2.0
#include "check/texts.h"

#include <fmt/format.h>

#include <stdexcept>

#include "input/inputs.h"

namespace dateline {

Texts::Texts(const std::vector<std::string>& paths) {
  if (paths.empty()) return;
  const InputOptions options;
  Inputs inputs(PathList(paths), options);
  while (auto entry = inputs.next()) {
    Article article = parse(std::move(*entry));
    if (const auto* error = std::get_if<InputError>(&article))
      throw std::runtime_error(fmt::format("{}: {}", error->source, error->message));
    auto& document = std::get<Document>(article);
    texts_[document.id] = std::move(document.text);
  }
}

std::optional<std::string_view> Texts::of(const Record& record) const {
  if (record.text) return *record.text;
  const auto found = texts_.find(record.id);
  if (found == texts_.end()) return std::nullopt;
  return found->second;
}

}  // namespace dateline
