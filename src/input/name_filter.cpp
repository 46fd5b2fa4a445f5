// SPDX-License-Identifier: Apache-2.0
#include "input/name_filter.h"

#include <fnmatch.h>

#include <algorithm>
#include <array>

namespace dateline {
namespace {

constexpr std::array<std::string_view, 5> compressions{".gz", ".zst", ".xz", ".bz2", ".lzma"};
constexpr std::array<std::string_view, 12> documents{".txt",  ".text", ".html", ".htm",  ".xhtml", ".shtml",
                                                     ".json", ".csv",  ".tsv",  ".warc", ".jsonl", ".ndjson"};
constexpr std::array<std::string_view, 7> archives{".tar", ".tgz", ".tzst", ".txz", ".tbz2", ".tbz", ".zip"};

template <std::size_t size>
bool has_one_of(std::string_view name, const std::array<std::string_view, size>& extensions) {
  return std::any_of(extensions.begin(), extensions.end(),
                     [&](std::string_view extension) { return has_extension(name, extension); });
}

bool matches(const std::string& glob, const std::string& path) {
  const bool whole = glob.find('/') != std::string::npos;
  const std::string name = whole ? path : path.substr(path.rfind('/') + 1);
  const bool across = glob.find("**") != std::string::npos;
  return ::fnmatch(glob.c_str(), name.c_str(), across ? 0 : FNM_PATHNAME) == 0;
}

}  // namespace

bool NameFilter::takes(const std::string& path, bool any_name) const {
  const auto matching = [&](const std::string& glob) { return matches(glob, path); };
  if (std::any_of(exclude.begin(), exclude.end(), matching)) return false;
  if (!include.empty()) return std::any_of(include.begin(), include.end(), matching);
  return any_name || is_article_name(path);
}

bool is_article_name(std::string_view name) {
  name = unpacked_name(name);
  return has_one_of(name, documents) || has_one_of(name, archives);
}

std::string_view unpacked_name(std::string_view name) {
  for (const std::string_view extension : compressions) {
    if (has_extension(name, extension)) name.remove_suffix(extension.size());
  }
  return name;
}

bool has_extension(std::string_view name, std::string_view extension) {
  const auto same = [](char wanted, char found) {
    return (found >= 'A' && found <= 'Z' ? found - 'A' + 'a' : found) == wanted;
  };
  return name.size() > extension.size() && name[name.size() - extension.size() - 1] != '/' &&
         std::equal(extension.rbegin(), extension.rend(), name.rbegin(), same);
}

}  // namespace dateline
