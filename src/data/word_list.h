// SPDX-License-Identifier: Apache-2.0
// Word lists: data/wordlists/NAME.txt, one entry a line, "form" or "form = value".
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "data/data_files.h"
#include "dateline/data_error.h"

namespace dateline {

struct WordListEntry {
  std::string_view form;
  std::optional<std::string_view> value;
  DataLocation where;
};

/// The entries of a word list in file order. Throws DataError on an empty form or value.
[[nodiscard]] std::vector<WordListEntry> read_word_list(DataFile file);

}  // namespace dateline
