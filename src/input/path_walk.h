// SPDX-License-Identifier: Apache-2.0
// The files that path arguments stand for.
#pragma once

#include <sys/types.h>

#include <deque>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "input/article_source.h"
#include "input/input.h"
#include "input/input_options.h"
#include "input/path_list.h"

namespace dateline {

/// Walks path arguments in the order given and folders in them recursively, in the order of their names'
/// bytes. A folder gives the regular files that InputOptions::names takes; hidden files and folders (".git")
/// are left out. Links are followed, except to a folder that is being walked.
class PathWalk {
 public:
  PathWalk(PathList paths, const InputOptions& options) : paths_(std::move(paths)), options_(options) {}

  /// The next file, or what is wrong with a path; none at the end.
  std::optional<std::variant<InputName, InputError>> next();

 private:
  using Found = std::optional<std::variant<InputName, InputError>>;

  /// A folder being walked. Inputs name the same folder however a link leads there.
  struct Folder {
    std::string path;
    dev_t device;
    ino_t inode;
    std::deque<std::string> names;  ///< still to visit
  };

  Found argument(const std::string& path);
  Found entry(const std::string& name);
  Found enter(const std::string& path, dev_t device, ino_t inode);
  [[nodiscard]] bool takes(const std::string& path) const;
  [[nodiscard]] std::string id_of(const std::string& path) const;

  PathList paths_;
  const InputOptions& options_;
  std::vector<Folder> folders_;  ///< from a folder argument down
  bool found_ = false;           ///< whether the folder argument gave any file or error
};

}  // namespace dateline
