// SPDX-License-Identifier: Apache-2.0
// Whether a mark ends a dateline: what was read before it and what stands around it.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/blocks.h"
#include "text/token.h"

namespace dateline {

/// Where a dateline may stand.
struct DatelineContext {
  std::string_view text;
  const std::vector<Token>& tokens;
  Block block;
  bool at_start = false;  ///< no prose before it

  [[nodiscard]] std::string_view word(std::uint32_t token) const { return tokens[token].span.in(text); }
};

/// What has been read of a line that may be or start with a dateline.
struct DatelineEvidence {
  std::uint32_t words = 0;    ///< of places and papers, without the month
  bool all_capitals = true;   ///< the words before the first comma, number or bracket are in capitals
  bool in_first_part = true;  ///< no such comma yet
  bool comma = false;
  bool date = false;
  bool agency = false;  ///< in brackets or slashes

  [[nodiscard]] bool in_capitals() const { return words > 0 && all_capitals; }
};

/// The dash or colon is the token `at`.
[[nodiscard]] bool ends_dateline_with_dash(const DatelineContext& context, const DatelineEvidence& seen,
                                           std::uint32_t at);
[[nodiscard]] bool ends_dateline_with_colon(const DatelineContext& context, const DatelineEvidence& seen,
                                            std::uint32_t at);

/// Whether a block that was read to its end is a dateline without a dash.
[[nodiscard]] bool is_whole_dateline(const DatelineContext& context, const DatelineEvidence& seen);

}  // namespace dateline
