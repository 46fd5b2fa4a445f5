// SPDX-License-Identifier: Apache-2.0
#include "input/path_walk.h"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <system_error>

#include "input/input_failure.h"

namespace dateline {
namespace {

namespace fs = std::filesystem;

std::string joined(const std::string& folder, const std::string& name) {
  return folder.ends_with('/') ? folder + name : folder + '/' + name;
}

/// The names in a folder that are not hidden, by their bytes.
std::deque<std::string> names_in(const std::string& folder, std::error_code& error) {
  std::deque<std::string> names;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    std::string name = at->path().filename().native();
    if (!name.starts_with('.')) names.push_back(std::move(name));
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

PathWalk::Found PathWalk::next() {
  for (;;) {
    Found found;
    if (folders_.empty()) {
      const auto path = paths_.next();
      if (!path) return std::nullopt;
      found = argument(*path);
    } else if (!folders_.back().names.empty()) {
      const std::string name = std::move(folders_.back().names.front());
      folders_.back().names.pop_front();
      found = entry(name);
      found_ = found_ || found.has_value();
    } else {
      const std::string path = std::move(folders_.back().path);
      folders_.pop_back();
      if (folders_.empty() && !found_) {
        found = input_error({path, path}, "no-articles", "no articles in this folder");
      }
    }
    if (found) return found;
  }
}

PathWalk::Found PathWalk::argument(const std::string& path) {
  if (path == "-") return InputName{path, path};
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return input_error({path, path}, errno);
  if (!S_ISDIR(status.st_mode)) return InputName{path, path};
  found_ = false;
  return enter(path, status.st_dev, status.st_ino);
}

PathWalk::Found PathWalk::entry(const std::string& name) {
  const std::string path = joined(folders_.back().path, name);
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) {
    const int error = errno;
    if (!takes(path)) return std::nullopt;
    return input_error({path, id_of(path)}, error);
  }
  if (S_ISDIR(status.st_mode)) return enter(path, status.st_dev, status.st_ino);
  if (!S_ISREG(status.st_mode) || !takes(path)) return std::nullopt;
  return InputName{path, id_of(path)};
}

PathWalk::Found PathWalk::enter(const std::string& path, dev_t device, ino_t inode) {
  const auto same = [&](const Folder& folder) { return folder.device == device && folder.inode == inode; };
  if (std::any_of(folders_.begin(), folders_.end(), same)) return std::nullopt;
  std::error_code error;
  std::deque<std::string> names = names_in(path, error);
  if (error) return input_error({path, folders_.empty() ? path : id_of(path)}, error.value());
  folders_.push_back({path, device, inode, std::move(names)});
  return std::nullopt;
}

bool PathWalk::takes(const std::string& path) const {
  return options_.names.takes(id_of(path), options_.format != InputFormat::automatic);
}

std::string PathWalk::id_of(const std::string& path) const {
  return path.substr(joined(folders_.front().path, "").size());
}

}  // namespace dateline
