// SPDX-License-Identifier: Apache-2.0
// Files, folders and standard input as one source of articles.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "input/article_source.h"
#include "input/input_options.h"
#include "input/path_walk.h"

namespace dateline {

/// The articles of files, folders and "-" (standard input), in the order given.
class Inputs : public ArticleSource {
 public:
  /// `options` must outlive this and every entry.
  Inputs(PathList paths, const InputOptions& options) : walk_(std::move(paths), options), options_(options) {}

  /// Never throws ReadFault: what cannot be read is an InputError.
  std::optional<Entry> next() override;

  /// Files for which `out` says so are passed over.
  void leave_out(std::function<bool(const InputName&)> out) { left_out_ = std::move(out); }

  /// The bytes read so far, of all files.
  [[nodiscard]] std::uint64_t bytes_read() const { return bytes_read_; }

  /// The file that the last entry came from.
  [[nodiscard]] const std::shared_ptr<const InputName>& file() const { return file_; }

 private:
  void open();

  PathWalk walk_;
  std::function<bool(const InputName&)> left_out_ = [](const InputName&) { return false; };
  std::uint64_t bytes_read_ = 0;
  const InputOptions& options_;
  std::shared_ptr<const InputName> file_;
  std::unique_ptr<ArticleSource> articles_;  ///< of file_
};

}  // namespace dateline
