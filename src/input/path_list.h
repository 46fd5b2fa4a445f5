// SPDX-License-Identifier: Apache-2.0
// The paths that the user names, on the command line and in a list.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "input/line_stream.h"

namespace dateline {

/// Gives the paths of the command line, then those of the list, read as they are needed. Without any of
/// either, standard input ("-").
class PathList {
 public:
  explicit PathList(std::vector<std::string> paths) : paths_(std::move(paths)) {
    if (paths_.empty()) paths_.emplace_back("-");
  }

  /// `list` ("-" is standard input) has a path a line, or a path before each NUL byte. Throws
  /// std::runtime_error where it cannot be read.
  PathList(std::vector<std::string> paths, const std::filesystem::path& list, bool null_separated);

  /// The next path; none at the end.
  std::optional<std::string> next();

 private:
  std::vector<std::string> paths_;
  std::size_t at_ = 0;
  std::unique_ptr<Input> list_;
  std::unique_ptr<LineStream> lines_;
};

}  // namespace dateline
