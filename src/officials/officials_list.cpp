// SPDX-License-Identifier: Apache-2.0
#include "officials/officials_list.h"

#include <algorithm>
#include <utility>

#include "data/line_reader.h"

namespace dateline {

OfficialsList::OfficialsList(const std::vector<DataFile>& files, const Lexicon& lexicon,
                             const Grammar& grammar) {
  for (const DataFile& file : files) {
    OfficialsTable table(file, lexicon, grammar);
    while (table.next()) {
      ListedOfficial row = table.row();
      for (const ListedName& name : row.names) {
        by_key_[name.key].push_back({rows_.size(), name.common});
        for (const std::string_view word : split(name.key, ' ')) {
          if (word.find('-') != std::string_view::npos) hyphenated_.emplace(word);
        }
      }
      rows_.push_back(std::move(row));
    }
  }
}

std::vector<const ListedOfficial*> OfficialsList::find(const PersonName& person,
                                                       std::optional<Date> date) const {
  std::vector<const ListedOfficial*> found;
  const auto names = by_key_.find(key_of(person));
  if (names == by_key_.end()) return found;
  for (const Name& listed : names->second) {
    if (rows_[listed.row].holds_on(date)) found.push_back(&rows_[listed.row]);
  }
  return found;
}

bool OfficialsList::tells(const PersonName& person, std::optional<Date> date) const {
  if (empty()) return false;
  const auto names = by_key_.find(key_of(person));
  return names != by_key_.end() &&
         std::any_of(names->second.begin(), names->second.end(),
                     [&](const Name& listed) { return !listed.common && rows_[listed.row].holds_on(date); });
}

}  // namespace dateline
