// SPDX-License-Identifier: Apache-2.0
// How well an extraction agrees with a gold standard. docs/evaluation.md defines the figures.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "records/record.h"

namespace dateline {

/// Right, wrongly found, missed.
struct Count {
  std::uint64_t tp = 0;
  std::uint64_t fp = 0;
  std::uint64_t fn = 0;

  /// Each is 0 where there is nothing to divide by.
  [[nodiscard]] double precision() const;
  [[nodiscard]] double recall() const;
  [[nodiscard]] double f1() const;
};

/// One thing counted: "country.strict", "trip", "slot.start".
struct Score {
  std::string name;
  Count count;
};

struct Disagreement {
  RecordLocation where;  ///< in the gold file where the gold has it, else in the other
  std::string document;
  std::string what;        ///< "missed country", "spurious trip", "slot start"
  std::string context;     ///< the words around, what is meant in [brackets] where the text is known
  std::string difference;  ///< "KE", "gold 2024-05-01/2024-05-01, found nothing"
};

struct Evaluation {
  std::uint64_t gold_documents = 0;
  std::uint64_t found_documents = 0;  ///< of the gold ones
  std::vector<Score> scores;          ///< in the order of the report
  std::vector<Disagreement> disagreements;
};

/// Compares by document id; of several records of one id in a file the last counts. Records of failed
/// documents count as empty ones.
[[nodiscard]] Evaluation evaluate(const std::vector<Record>& gold, const std::vector<Record>& predicted);

}  // namespace dateline
