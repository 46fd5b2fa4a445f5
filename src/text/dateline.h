// SPDX-License-Identifier: Apache-2.0
// Where a dateline ends: "LUANDA, Nov. 28 (Xinhua) --", "WARSAW 1996-08-30", "Hanover (dpa) -".
#pragma once

#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "data/data_files.h"
#include "text/blocks.h"
#include "text/token.h"

namespace dateline {

/// Words of data/segmentation/ that datelines hold.
struct DatelineWords {
  std::set<std::string, std::less<>> agencies;   ///< lower case, without blanks
  std::set<std::string, std::less<>> particles;  ///< lower-case words inside place names: "de", "of"
};

/// Knows datelines by their form and the agencies of data/segmentation/agency.txt, not by the places.
class DatelineFinder {
 public:
  explicit DatelineFinder(const DataFiles& data);

  /// The token behind the dateline, dash included, that starts at `first` inside `block`; `first` where
  /// there is none. Before any prose (`at_start`) less is asked of it: "CHENNAI" alone on a line,
  /// "NEW DELHI: The", "Sacramento — The".
  [[nodiscard]] std::uint32_t end(std::string_view text, const std::vector<Token>& tokens, const Block& block,
                                  std::uint32_t first, bool at_start) const;

 private:
  DatelineWords words_;
};

}  // namespace dateline
