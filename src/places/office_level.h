// SPDX-License-Identifier: Apache-2.0
// What kind of place an office belongs to.
#pragma once

#include <array>

#include "grammar/analysis.h"
#include "places/evidence.h"

namespace dateline {

/// Reads titles by data/wordlists/{national,province,city}-office.txt.
class OfficeLevels {
 public:
  OfficeLevels(const Analysis& analysis, const Lexicon& lexicon);

  /// The evidence that an item of class title gives to the name beside it.
  [[nodiscard]] PlaceEvidence level(const Item& title) const;

 private:
  const Analysis& analysis_;
  const Lexicon& lexicon_;
  std::array<ClassId, 3> classes_;
};

}  // namespace dateline
