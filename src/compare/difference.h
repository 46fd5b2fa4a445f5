// SPDX-License-Identifier: Apache-2.0
// What changed between two extractions, in terms of documents, people and trips.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "records/record.h"

namespace dateline {

enum class Subject : std::uint8_t { document, trip, official, mention };
enum class Change : std::uint8_t { added, removed, changed };

inline constexpr std::array<Subject, 4> all_subjects{Subject::document, Subject::trip, Subject::official,
                                                     Subject::mention};
inline constexpr std::array<Change, 3> all_changes{Change::added, Change::removed, Change::changed};

[[nodiscard]] std::string_view name_of(Subject subject);
[[nodiscard]] std::string_view name_of(Change change);

struct Difference {
  Subject subject = Subject::document;
  Change change = Change::added;
  RecordLocation where;     ///< in the new file; in the old one for what is removed
  std::string document;     ///< id, the new one where both have it
  std::string description;  ///< "Shen Guohua → KZ, completed: start 2024-05 is now 2024-06"
};

/// How many there are in each file.
struct Totals {
  std::array<std::uint64_t, all_subjects.size()> before{};
  std::array<std::uint64_t, all_subjects.size()> after{};
};

struct Comparison {
  std::vector<Difference> differences;  ///< by document in the order of the new file, removed ones last
  Totals totals;
  std::uint64_t renamed_documents = 0;
};

/// Trips pair as pairing.h says, officials by folded name, mentions by type and text wherever they stand: an
/// article with a new first line has no change. Rules and evidence do not count.
[[nodiscard]] Comparison compare_records(const std::vector<Record>& before, const std::vector<Record>& after);

}  // namespace dateline
