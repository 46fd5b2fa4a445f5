// SPDX-License-Identifier: Apache-2.0
// A user's list of known officials (--officials), by name. It is evidence beside the text;
// officials/listed_office.h says what it may fill in.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "data/data_files.h"
#include "officials/officials_table.h"

namespace dateline {

/// All rows of a user's lists. Immutable.
class OfficialsList {
 public:
  /// Throws DataError.
  OfficialsList(const std::vector<DataFile>& files, const Lexicon& lexicon, const Grammar& grammar);

  [[nodiscard]] bool empty() const { return rows_.empty(); }

  /// The rows with this name or alias that hold on the day, in the order of the files.
  [[nodiscard]] std::vector<const ListedOfficial*> find(const PersonName& name,
                                                        std::optional<Date> date) const;

  /// Whether some name has this word with a hyphen: "jean-luc".
  [[nodiscard]] bool knows_hyphenated(const std::string& word) const { return hyphenated_.contains(word); }

  /// Whether the name alone, without a title, tells of an official on the day.
  [[nodiscard]] bool tells(const PersonName& name, std::optional<Date> date) const;

 private:
  struct Name {
    std::size_t row = 0;
    bool common = false;
  };
  std::vector<ListedOfficial> rows_;
  std::unordered_map<std::string, std::vector<Name>> by_key_;
  std::unordered_set<std::string> hyphenated_;
};

}  // namespace dateline
