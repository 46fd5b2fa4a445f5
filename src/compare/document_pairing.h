// SPDX-License-Identifier: Apache-2.0
// Which document of one file is which of another, renamed ones included.
#pragma once

#include <string>
#include <vector>

#include "records/record.h"

namespace dateline {

/// One of the two may be null: the document was added or removed.
struct DocumentPair {
  const Record* before = nullptr;
  const Record* after = nullptr;
};

/// Documents are one if they have one id; else if they alone have the same length and mentions; else if they
/// alone have the same file name (the id after its last slash). In the order of `after`, removed ones last.
[[nodiscard]] std::vector<DocumentPair> pair_documents(const std::vector<Record>& before,
                                                       const std::vector<Record>& after);

}  // namespace dateline
