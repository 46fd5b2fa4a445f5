// SPDX-License-Identifier: Apache-2.0
#include "batch/folder_output.h"

#include <fmt/format.h>

#include <functional>
#include <stdexcept>

namespace dateline {

namespace fs = std::filesystem;

fs::path output_path(const fs::path& folder, const InputName& input, std::string_view extension) {
  fs::path path = folder;
  for (const fs::path& part : fs::path(input.id == "-" ? "stdin" : input.id).relative_path()) {
    if (!part.empty() && part != "." && part != "..") path /= part;
  }
  path += extension;
  return path;
}

void FolderOutput::put(const std::shared_ptr<const InputName>& file, std::string_view record,
                       const Tally& /*tally*/) {
  if (file != file_) {
    close();
    open(*file);
    file_ = file;
  }
  if (record.empty()) return;
  if (output_->size() > writer_.head().size()) output_->write(writer_.separator());
  output_->write(record);
}

void FolderOutput::finish(const Tally& /*tally*/) { close(); }

void FolderOutput::open(const InputName& input) {
  const fs::path path = output_path(folder_, input, extension_);
  if (!written_.insert(std::hash<std::string>()(path.native())).second) {
    throw std::runtime_error(fmt::format("{}: two inputs would be written to it", path.native()));
  }
  fs::create_directories(path.parent_path());
  output_.emplace(path);
  output_->write(writer_.head());
}

void FolderOutput::close() {
  if (!output_) return;
  output_->write(writer_.tail());
  output_->finish();
  output_.reset();
}

}  // namespace dateline
