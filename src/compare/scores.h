// SPDX-License-Identifier: Apache-2.0
// The counts of an evaluation while it runs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compare/evaluation.h"

namespace dateline {

/// Counts by name, in the order in which they were first asked for.
class Scores {
 public:
  [[nodiscard]] Count& operator[](std::string_view name);
  [[nodiscard]] std::vector<Score> take() && { return std::move(scores_); }

 private:
  std::vector<Score> scores_;
};

/// One document's mentions of one type.
void score_mentions(const Record& gold, const Record& predicted, std::string_view type,
                    Evaluation& evaluation, Scores& scores);

/// One document's trips.
void score_trips(const Record& gold, const Record& predicted, Evaluation& evaluation, Scores& scores);

}  // namespace dateline
