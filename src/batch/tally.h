// SPDX-License-Identifier: Apache-2.0
// What a run has done so far.
#pragma once

#include <cstdint>

namespace dateline {

struct Tally {
  std::uint64_t entries = 0;    ///< articles and errors that the input gave, those of other shards too
  std::uint64_t documents = 0;  ///< put out, errors among them
  std::uint64_t errors = 0;
  std::uint64_t officials = 0;
  std::uint64_t trips = 0;
  std::uint64_t mentions = 0;

  friend bool operator==(const Tally&, const Tally&) = default;
};

}  // namespace dateline
