// SPDX-License-Identifier: Apache-2.0
// libarchive over our inputs.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "input/byte_stream.h"
#include "input/input.h"

struct archive;

namespace dateline {

/// Goes through the members of an archive, or through the one that a compressed file is. Only the formats and
/// compressions in docs/usage.md are known to it, and no program is ever run. Members' bytes are streamed.
class ArchiveStream {
 public:
  /// `input` must outlive this.
  explicit ArchiveStream(Input& input);
  ArchiveStream(const ArchiveStream&) = delete;
  ArchiveStream& operator=(const ArchiveStream&) = delete;
  ~ArchiveStream();

  struct Member {
    bool whole = false;  ///< the content of a compressed file rather than a file in an archive
    std::string path;    ///< without leading "/" and "./"
    bool regular = true;
  };

  /// The next member; none at the end. Throws ReadFault ("corrupt"); after that there may be more, see
  /// lost().
  std::optional<Member> next();

  /// Some bytes of the member, all that come before a damage; throws ReadFault.
  std::size_t read(char* out, std::size_t size);

  /// Whether nothing more can be read after a fault in an archive.
  [[nodiscard]] bool lost() const { return lost_; }

 private:
  void open();
  bool recover();
  [[noreturn]] void fail(int status);
  static ssize_t give(archive* handle, void* self, const void** bytes);
  static std::int64_t move(archive* handle, void* self, std::int64_t offset, int whence);

  struct Close {
    void operator()(archive* handle) const;
  };

  Input& input_;
  std::unique_ptr<archive, Close> archive_;
  std::size_t given_ = 0;             ///< bytes of input_ that libarchive looks at
  std::string_view block_;            ///< bytes of the member, not yet read
  std::exception_ptr input_failure_;  ///< thrown while libarchive asked for bytes
  std::uint64_t members_ = 0;         ///< headers read
  bool damaged_ = false;              ///< the last header was
  bool broken_ = false;               ///< this reading of the archive is at its end
  bool lost_ = false;
};

}  // namespace dateline
