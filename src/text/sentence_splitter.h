// SPDX-License-Identifier: Apache-2.0
// Blocks to sentences; text/segmenter.h says where a sentence ends.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "data/data_files.h"
#include "text/abbreviations.h"
#include "text/blocks.h"
#include "text/dateline.h"
#include "text/segmenter.h"

namespace dateline {

/// Immutable after construction. Keeps a reference to the abbreviations.
class SentenceSplitter {
 public:
  /// Reads data/segmentation/. Throws DataError.
  SentenceSplitter(const DataFiles& data, const Abbreviations& abbreviations);

  /// The sentences of all blocks, in order. Datelines have their zone, all else is body.
  [[nodiscard]] std::vector<Sentence> split(std::string_view text, const std::vector<Token>& tokens,
                                            const std::vector<Block>& blocks) const;

 private:
  friend class BlockSplitter;

  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };

  const Abbreviations& abbreviations_;
  DatelineFinder datelines_;
  std::unordered_map<std::string, bool, Hash, std::equal_to<>> starters_;  // lower-case word: whether strong
};

}  // namespace dateline
