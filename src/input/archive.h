// SPDX-License-Identifier: Apache-2.0
// Compressed files and archives.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

/// Whether the first bytes (512 are enough) are those of gzip, zstd, xz, bzip2, zip or tar.
[[nodiscard]] bool is_packed(std::string_view head);

/// Unpacks what is compressed, at most `limit` bytes of it. Throws ReadFault.
[[nodiscard]] std::string unpack(std::string bytes, std::size_t limit);

}  // namespace dateline
