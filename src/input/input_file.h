// SPDX-License-Identifier: Apache-2.0
// Bytes of a file or of standard input.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "input/byte_stream.h"

namespace dateline {

/// An open file, or standard input ("-"). The constructor throws ReadFault ("not-found", "unreadable").
class InputFile : public ByteStream {
 public:
  /// Adds what it reads to `bytes_read`, if there is one, which must outlive it. Waiting for a pipe or a
  /// terminal ends with ReadingStopped when `stop_descriptor` becomes readable.
  explicit InputFile(const std::string& path, std::uint64_t* bytes_read = nullptr,
                     std::optional<int> stop_descriptor = std::nullopt);
  ~InputFile() override;

  std::size_t read(char* out, std::size_t size) override;
  std::optional<std::int64_t> seek(std::int64_t offset, int whence) override;

 private:
  void wait() const;

  int descriptor_;
  std::uint64_t* bytes_read_;
  std::optional<int> stop_descriptor_;
  bool regular_ = false;
};

}  // namespace dateline
