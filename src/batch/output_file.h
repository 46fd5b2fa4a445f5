// SPDX-License-Identifier: Apache-2.0
// Where the output goes.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace dateline {

/// The reader of our output has gone away: no fault, nothing more to do.
struct ReaderGone {};

/// Standard output or a file. A regular file is written beside itself (FILE.part) and put in place by
/// finish(): FILE is either the old one or complete. Until then FILE.part stays, whatever happens. Everything
/// throws std::system_error with the name of what cannot be written, write() also ReaderGone.
class OutputFile {
 public:
  /// Where FILE.part is kept to be continued, `keep` is how many of its bytes are good.
  explicit OutputFile(const std::optional<std::filesystem::path>& path, std::uint64_t keep = 0);
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;
  ~OutputFile();

  /// Hands the bytes to the operating system before it returns.
  void write(std::string_view bytes);

  /// How much was written, with what was kept.
  [[nodiscard]] std::uint64_t size() const { return size_; }

  void finish();

 private:
  [[noreturn]] void fail(int error_number) const;

  int descriptor_;
  std::uint64_t size_ = 0;
  std::string name_ = "standard output";
  std::filesystem::path target_;
  std::filesystem::path part_;  ///< empty where the output is written in place
};

/// The path that OutputFile puts the output at in the end, links followed; none where it is written in place
/// (a device, a pipe).
[[nodiscard]] std::optional<std::filesystem::path> replaced_file(const std::filesystem::path& path);

/// FILE.part.
[[nodiscard]] std::filesystem::path part_of(const std::filesystem::path& file);

/// Writes to standard output; no error if its reader has gone away.
void print(std::string_view text);

}  // namespace dateline
