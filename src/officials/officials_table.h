// SPDX-License-Identifier: Apache-2.0
// The rows of a user's list of known officials (--officials): who holds which office when.
//
// The tables have a column name and may have aliases (separated by semicolons), title, country, province,
// from and to. A row holds on the days from `from` to `to`, both included (a year or a month means all its
// days), an empty one being open; where a document's date is not known, only rows without either hold.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "data/table.h"
#include "dateline/date_value.h"
#include "grammar/grammar.h"
#include "officials/person_name.h"

namespace dateline {

/// A name or alias. The text points into the file.
struct ListedName {
  std::string_view text;
  std::string key;      ///< see key_of
  bool common = false;  ///< one word that may as well be an everyday word or a place: "May", "Paris"
};

/// The text points into the file, the role into the lexicon.
struct ListedTitle {
  std::string_view text;
  std::optional<std::string_view> role;       ///< where it is a title that the rules know
  std::optional<std::string_view> divisions;  ///< see divisions_of
  std::set<std::string> portfolio;            ///< see portfolio_of
};

/// A row. Views point into the file.
struct ListedOfficial {
  std::vector<ListedName> names;  ///< the name, then the aliases
  std::optional<ListedTitle> title;
  std::optional<std::string_view> country;
  std::optional<std::string_view> province;
  DateWindow days;
  std::string_view file;
  std::uint32_t line = 0;

  [[nodiscard]] bool holds_on(std::optional<Date> date) const;
};

/// Names are the same if their keys are.
[[nodiscard]] std::string key_of(const PersonName& name);

/// Reads rows, for the loader and for the check of such files.
class OfficialsTable {
 public:
  /// Throws DataError where the header is faulty.
  OfficialsTable(DataFile file, const Lexicon& lexicon, const Grammar& grammar);

  bool next() { return table_.next(); }
  [[nodiscard]] const TableReader& table() const { return table_; }

  /// The current row. Throws DataError.
  [[nodiscard]] ListedOfficial row();

 private:
  [[nodiscard]] ListedName name(std::string_view text) const;
  [[nodiscard]] bool is_common(std::string_view word) const;
  [[nodiscard]] std::optional<ListedTitle> title();
  [[nodiscard]] DateWindow days() const;
  void read_places(ListedOfficial& row) const;

  DataFile file_;
  const Lexicon& lexicon_;
  const Grammar& grammar_;
  TableReader table_;
  std::unordered_map<std::string_view, ListedTitle> titles_;  // read so far: lists repeat them
};

}  // namespace dateline
