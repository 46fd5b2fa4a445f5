// SPDX-License-Identifier: Apache-2.0
// Where bytes come from: a file, a member of an archive, a stream being converted.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace dateline {

/// An input that cannot be read, or not further.
class ReadFault : public std::runtime_error {
 public:
  ReadFault(std::string_view code, const std::string& message) : std::runtime_error(message), code_(code) {}
  [[nodiscard]] std::string_view code() const { return code_; }

 private:
  std::string_view code_;
};

/// The run was told to stop while it waited for input.
struct ReadingStopped {};

/// read() throws ReadFault, and ReadingStopped where it waits for standard input.
class ByteStream {
 public:
  ByteStream() = default;
  ByteStream(const ByteStream&) = delete;
  ByteStream& operator=(const ByteStream&) = delete;
  virtual ~ByteStream() = default;

  /// Fills up to `size` (more than 0) bytes at `out`; 0 at the end, and only there.
  virtual std::size_t read(char* out, std::size_t size) = 0;

  /// Moves to `offset` from `whence` (SEEK_SET, SEEK_CUR, SEEK_END) and gives the place; none where the
  /// stream goes forward only.
  virtual std::optional<std::int64_t> seek(std::int64_t /*offset*/, int /*whence*/) { return std::nullopt; }
};

}  // namespace dateline
