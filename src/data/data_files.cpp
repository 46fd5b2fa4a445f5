// SPDX-License-Identifier: Apache-2.0
#include "data/data_files.h"

#include <fmt/format.h>

#include <cstdint>
#include <fstream>
#include <sstream>
#include <utility>

#include "dateline/data_error.h"

namespace dateline {
namespace {

namespace fs = std::filesystem;

std::string read_file(const fs::path& path, const std::string& name) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream content;
  if (in.peek() != std::ifstream::traits_type::eof()) content << in.rdbuf();
  if (!in.is_open() || in.bad() || content.fail()) throw DataError({.file = name}, "cannot be read");
  return std::move(content).str();
}

bool is_data(const fs::path& path) {
  const auto extension = path.extension();
  return extension == ".tsv" || extension == ".txt" || extension == ".rules";
}

}  // namespace

DataFiles::DataFiles(const std::optional<fs::path>& overlay, const std::vector<fs::path>& own_gazetteers,
                     const std::vector<fs::path>& own_officials)
    : built_in_(!overlay && own_gazetteers.empty()) {
  for (const DataFile& file : embedded_data()) files_[file.name] = file.content;
  const auto read_own = [this](const std::vector<fs::path>& paths, std::vector<DataFile>& files) {
    for (const fs::path& path : paths) {
      const auto& [name, content] = own_.emplace_back(path.native(), read_file(path, path.native()));
      files.push_back({name, content});
    }
  };
  read_own(own_gazetteers, own_gazetteers_);
  read_own(own_officials, own_officials_);
  if (!overlay) return;
  std::error_code error;
  for (fs::recursive_directory_iterator entry(*overlay, error), end; !error && entry != end;
       entry.increment(error)) {
    if (!entry->is_regular_file() || !is_data(entry->path())) continue;
    std::string name = fs::relative(entry->path(), *overlay).generic_string();
    std::string content = read_file(entry->path(), name);
    overlaid_.insert_or_assign(std::move(name), std::move(content));
  }
  if (error) throw DataError({.file = overlay->native()}, error.message());
  for (const auto& [name, content] : overlaid_) files_[name] = content;
}

DataFiles::DataFiles(const std::vector<DataFile>& files) {
  for (const DataFile& file : files) files_[file.name] = file.content;
}

DataFile DataFiles::file(std::string_view name) const {
  const auto found = files_.find(name);
  if (found == files_.end()) throw DataError({.file = name}, "no such data file");
  return {found->first, found->second};
}

std::vector<DataFile> DataFiles::below(std::string_view folder) const {
  std::vector<DataFile> result;
  for (auto at = files_.lower_bound(folder); at != files_.end() && at->first.starts_with(folder); ++at) {
    result.push_back({at->first, at->second});
  }
  return result;
}

std::optional<std::string_view> DataFiles::image(std::string_view name) const {
  if (!built_in_) return std::nullopt;
  for (const DataFile& image : embedded_images()) {
    if (image.name == name) return image.content;
  }
  return std::nullopt;
}

std::string DataFiles::hash() const {
  if (const auto known = image("data.hash")) return std::string(*known);
  std::uint64_t hash = 0xcbf29ce484222325U;
  const auto add = [&hash](std::string_view bytes) {
    for (const char byte : bytes) {
      hash ^= static_cast<unsigned char>(byte);
      hash *= 0x100000001b3U;
    }
    hash *= 0x100000001b3U;  // a name and its content must not run together
  };
  for (const auto& [name, content] : files_) {
    add(name);
    add(content);
  }
  for (const DataFile& file : own_gazetteers_) add(file.content);
  for (const DataFile& file : own_officials_) add(file.content);
  return fmt::format("{:016x}", hash);
}

}  // namespace dateline
