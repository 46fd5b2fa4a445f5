// SPDX-License-Identifier: Apache-2.0
// Bytes of a file or of standard input.
#pragma once

#include <cstddef>
#include <string>

namespace dateline {

/// Names of one input. `path` is what to open ("-" is standard input) and may be any bytes; `id` is the
/// path below the folder argument that it was found in, or all of it.
struct InputName {
  std::string path;
  std::string id;
};

/// An open input. Constructor and read() throw std::system_error.
class InputFile {
 public:
  explicit InputFile(const std::string& path);
  InputFile(const InputFile&) = delete;
  InputFile& operator=(const InputFile&) = delete;
  ~InputFile();

  /// Appends up to `size` bytes to `out`; 0 at the end, and only there.
  std::size_t read(std::string& out, std::size_t size);

 private:
  int descriptor_;
};

}  // namespace dateline
