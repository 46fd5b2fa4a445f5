// SPDX-License-Identifier: Apache-2.0
// Headlines and boilerplate among the sentences. Careful: what might be prose stays body, for a missed
// breadcrumb costs less than a lost fact.
#pragma once

#include <string_view>
#include <vector>

#include "data/data_files.h"
#include "text/abbreviations.h"
#include "text/blocks.h"
#include "text/cues.h"
#include "text/segmenter.h"

namespace dateline {

/// Immutable after construction.
class Zones {
 public:
  /// Reads data/segmentation/boilerplate.txt. Throws DataError.
  Zones(const DataFiles& data, const Abbreviations& abbreviations) : cues_(data, abbreviations) {}

  /// Sets the zones of the sentences of `blocks`; datelines already have theirs.
  void assign(std::string_view text, const std::vector<Token>& tokens, const std::vector<Block>& blocks,
              std::vector<Sentence>& sentences) const;

 private:
  Cues cues_;
};

}  // namespace dateline
