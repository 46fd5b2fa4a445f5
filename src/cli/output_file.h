// SPDX-License-Identifier: Apache-2.0
// Where the output goes.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace dateline {

/// The reader of our output has gone away: no fault, nothing more to do.
struct ReaderGone {};

/// Standard output or a file. A regular file is written beside itself (FILE.part) and put in place by
/// finish(): FILE is either the old one or complete. Everything throws std::system_error with the name of
/// what cannot be written, write() also ReaderGone.
class OutputFile {
 public:
  explicit OutputFile(const std::optional<std::filesystem::path>& path);
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;
  ~OutputFile();

  /// Hands the bytes to the operating system before it returns.
  void write(std::string_view bytes);
  void finish();

 private:
  [[noreturn]] void fail(int error_number) const;

  int descriptor_;
  std::string name_ = "standard output";
  std::filesystem::path target_;
  std::filesystem::path part_;  ///< empty where the output is written in place
};

/// Writes to standard output; no error if its reader has gone away.
void print(std::string_view text);

}  // namespace dateline
