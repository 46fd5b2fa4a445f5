// SPDX-License-Identifier: Apache-2.0
// One input that a format's reader takes apart: its names, and its bytes with look-ahead.
#pragma once

#include <cstdint>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "input/byte_stream.h"

namespace dateline {

/// Names of one input. `path` is what to open ("-" is standard input) or, in an archive, the archive's path
/// with the member's behind it; it may be any bytes. `id` is the path below the folder or archive argument
/// that the input was found in, or all of it.
struct InputName {
  std::string path;
  std::string id;
};

/// Bytes that can be looked at before they are consumed. One buffer is reused all along: it grows only where
/// a reader asks for more at once. Throws what the stream throws.
class Input {
 public:
  Input(InputName name, std::unique_ptr<ByteStream> stream)
      : name_(std::move(name)), stream_(std::move(stream)) {}

  [[nodiscard]] const InputName& name() const { return name_; }

  /// The bytes that are there now, valid until the next call of anything else.
  [[nodiscard]] std::string_view buffered() const {
    return std::string_view(buffer_).substr(begin_, end_ - begin_);
  }

  /// Reads one more block behind what is buffered; false at the end.
  bool fill();

  /// At least `size` bytes if there are so many.
  std::string_view ahead(std::size_t size);

  void consume(std::size_t size) { begin_ += size; }

  /// Moves to `offset` from `whence` and gives the place; none where the stream goes forward only.
  std::optional<std::int64_t> seek(std::int64_t offset, int whence);
  [[nodiscard]] bool seekable() { return seek(0, SEEK_CUR).has_value(); }

  /// Appends all the rest to `out` and consumes it; false, with the rest not read, beyond `limit` bytes.
  bool read_all(std::string& out, std::size_t limit);

 private:
  InputName name_;
  std::unique_ptr<ByteStream> stream_;
  std::string buffer_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  bool ended_ = false;
};

}  // namespace dateline
