// SPDX-License-Identifier: Apache-2.0
// The points of one meaning of a name, with what they come from where someone asks.
#pragma once

#include <vector>

#include "grammar/rule.h"
#include "places/evidence.h"

namespace dateline {

/// A piece of evidence as it was counted.
struct Weighed {
  PlaceEvidence evidence = PlaceEvidence::locative;
  int points = 0;
  const Rule* rule = nullptr;  ///< whose claim it is, if any
};

class PointTally {
 public:
  /// Keeps a list of the evidence in `list`, if there is one.
  explicit PointTally(std::vector<Weighed>* list = nullptr) : list_(list) {}

  /// Counts the evidence `times` over.
  void add(PlaceEvidence evidence, int times = 1, const Rule* rule = nullptr) {
    const int points = times * weight_of(evidence).points;
    if (points == 0) return;
    points_ += points;
    if (list_ != nullptr) list_->push_back({evidence, points, rule});
  }

  [[nodiscard]] int points() const { return points_; }

 private:
  int points_ = 0;
  std::vector<Weighed>* list_;
};

}  // namespace dateline
