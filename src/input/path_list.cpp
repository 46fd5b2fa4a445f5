// SPDX-License-Identifier: Apache-2.0
#include "input/path_list.h"

#include <fmt/format.h>

#include <stdexcept>
#include <utility>

#include "input/input_file.h"

namespace dateline {
namespace {

constexpr std::size_t max_path_bytes = 65536;

}  // namespace

PathList::PathList(std::vector<std::string> paths, const std::filesystem::path& list, bool null_separated)
    : paths_(std::move(paths)) {
  try {
    list_ = std::make_unique<Input>(InputName(), std::make_unique<InputFile>(list.native()));
    lines_ = std::make_unique<LineStream>(*list_, max_path_bytes, null_separated ? '\0' : '\n');
  } catch (const ReadFault& fault) {
    throw std::runtime_error(fmt::format("{}: {}", list.native(), fault.what()));
  }
}

std::optional<std::string> PathList::next() {
  if (at_ < paths_.size()) return paths_[at_++];
  while (lines_ && lines_->next()) {
    std::string_view path = lines_->line();
    if (path.ends_with('\r')) path.remove_suffix(1);
    if (!path.empty()) return std::string(path);
  }
  return std::nullopt;
}

}  // namespace dateline
