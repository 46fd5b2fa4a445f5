// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "check/cell_faults.h"
#include "check/next_row.h"
#include "dateline/check.h"
#include "dateline/data_error.h"
#include "officials/officials_table.h"
#include "pipeline.h"

namespace dateline {
namespace {

bool overlap(const DateWindow& a, const DateWindow& b) {
  const auto before = [](const std::optional<Date>& end, const std::optional<Date>& start) {
    return end && start && *end < *start;
  };
  return !before(a.latest, b.earliest) && !before(b.latest, a.earliest);
}

/// Lints files one after the other.
class OfficialsLint {
 public:
  OfficialsLint(const Pipeline& pipeline, OfficialsCheck& check) : pipeline_(pipeline), check_(check) {}

  void read(DataFile file) {
    ++check_.files;
    try {
      OfficialsTable table(file, pipeline_.lexicon, pipeline_.grammar);
      while (next_row(table, check_.findings)) {
        ++check_.rows;
        for (const std::string_view cell : table.table().cells()) {
          for (const std::string& fault : cell_faults(cell)) find(table, cell, fault);
        }
        check_row(table);
      }
    } catch (const DataError& error) {
      check_.findings.push_back(error);
    }
  }

 private:
  void find(const OfficialsTable& table, std::string_view part, const std::string& message) {
    check_.findings.emplace_back(table.table().where(part), message);
  }

  void check_row(OfficialsTable& table) {
    try {
      ListedOfficial row = table.row();
      for (const ListedName& name : row.names) {
        if (name.common) {
          find(table, name.text,
               fmt::format("'{}' is an everyday word or a place: it counts only beside a title", name.text));
        }
        check_rivals(table, name, row);
      }
      if (row.title && !row.title->role) {
        find(table, row.title->text,
             fmt::format("'{}' is no title that the rules know: no title in a text can contradict it",
                         row.title->text));
      }
      for (const ListedName& name : row.names) rows_.emplace(name.key, row);
    } catch (const DataError& error) {
      check_.findings.push_back(error);
    }
  }

  /// Two persons, as it seems, of one name at one time.
  void check_rivals(const OfficialsTable& table, const ListedName& name, const ListedOfficial& row) {
    const auto [first, last] = rows_.equal_range(name.key);
    for (auto known = first; known != last; ++known) {
      const ListedOfficial& other = known->second;
      if (!other.country || !row.country || other.country == row.country) continue;
      if (!overlap(other.days, row.days)) continue;
      find(table, name.text,
           fmt::format("'{}' is in {}:{} too, at the same time for another country", name.text, other.file,
                       other.line));
      return;
    }
  }

  const Pipeline& pipeline_;
  OfficialsCheck& check_;
  std::multimap<std::string, ListedOfficial> rows_;
};

}  // namespace

OfficialsCheck check_officials(const std::optional<std::filesystem::path>& overlay,
                               const std::vector<std::filesystem::path>& own_officials) {
  const Pipeline pipeline(overlay);
  const DataFiles lists(std::nullopt, {}, own_officials);
  OfficialsCheck check;
  OfficialsLint lint(pipeline, check);
  for (const DataFile& file : lists.own_officials()) lint.read(file);
  return check;
}

}  // namespace dateline
