// SPDX-License-Identifier: Apache-2.0
// A part of a batch, for runs on several machines.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace dateline {

/// The documents that shard `index` (from 1) of `count` takes: a matter of the id alone, so that documents
/// that are added or removed move no other.
struct Shard {
  std::uint32_t index = 1;
  std::uint32_t count = 1;

  [[nodiscard]] bool takes(std::string_view id) const;
};

/// Reads "2/8".
[[nodiscard]] std::optional<Shard> parse_shard(std::string_view text);

}  // namespace dateline
