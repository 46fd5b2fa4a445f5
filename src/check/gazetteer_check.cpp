// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "check/cell_faults.h"
#include "check/next_row.h"
#include "data/data_files.h"
#include "data/table.h"
#include "data/word_list.h"
#include "dateline/check.h"
#include "dateline/data_error.h"
#include "lexicon/gazetteer.h"
#include "text/utf8.h"

namespace dateline {
namespace {

std::string place_of(const Place& place) { return fmt::format("{}:{}", place.file, place.line); }

bool is_country_code(std::string_view code) { return code.size() == 2; }

/// Lints files one after the other against what is known of places.
class GazetteerLint {
 public:
  GazetteerLint(const DataFiles& data, const std::vector<GazetteerRow>& known, GazetteerCheck& check)
      : check_(check) {
    for (const WordListEntry& word : read_word_list(data.file("wordlists/common-word.txt"))) {
      common_.insert(word.form);
    }
    for (const GazetteerRow& row : known) {
      if (row.place.type == PlaceType::country || row.place.type == PlaceType::province) {
        codes_.insert(row.place.code);
      }
      known_.emplace(key_of(row), &row.place);
    }
  }

  void read(DataFile file, const GazetteerLayout& layout) {
    ++check_.files;
    try {
      TableReader table(file, layout.columns, layout.optional_columns);
      std::string_view line_before;
      while (next_row(table, check_.findings)) {
        ++check_.rows;
        if (table.row() < line_before)
          find(table, table.row(), "out of order: it belongs before the last line");
        line_before = table.row();
        check_cells(table);
        check_row(table, layout);
      }
    } catch (const DataError& error) {
      check_.findings.push_back(error);
    }
  }

 private:
  using Key = std::tuple<std::string_view, PlaceType, std::string_view>;  // form, type, code

  static Key key_of(const GazetteerRow& row) { return {row.form, row.place.type, row.place.code}; }

  void find(const TableReader& table, std::string_view part, const std::string& message) {
    check_.findings.emplace_back(table.where(part), message);
  }

  void check_cells(const TableReader& table) {
    for (const std::string_view cell : table.cells()) {
      for (const std::string& fault : cell_faults(cell)) find(table, cell, fault);
    }
  }

  void check_row(const TableReader& table, const GazetteerLayout& layout) {
    try {
      GazetteerRow row = layout.row(table);
      row.place.line = table.line();
      check_code(table, row);
      check_repeats(table, row);
      if (row.removed) return check_removal(table, row);
      check_common(table, row);
      check_rivals(table, row);
    } catch (const DataError& error) {
      check_.findings.push_back(error);
    }
  }

  void check_code(const TableReader& table, const GazetteerRow& row) {
    const Place& place = row.place;
    if (!place.name.empty() && place.type == PlaceType::province) codes_.insert(place.code);
    if (place.type == PlaceType::region || codes_.contains(place.code)) return check_province(table, place);
    find(table, place.code,
         is_country_code(place.code)
             ? fmt::format("unknown country code '{}'", place.code)
             : fmt::format("unknown province code '{}', and no row names it", place.code));
  }

  void check_province(const TableReader& table, const Place& place) {
    for (const auto& code : {place.province, place.division}) {
      if (!code) continue;
      if (!codes_.contains(*code)) find(table, *code, fmt::format("unknown province code '{}'", *code));
      if (!code->starts_with(place.code)) {
        find(table, *code, fmt::format("'{}' is no province of {}", *code, place.code));
      }
    }
  }

  void check_repeats(const TableReader& table, const GazetteerRow& row) {
    const auto [before, is_new] = rows_.try_emplace(key_of(row), row.place.line);
    if (is_new || row.place.type == PlaceType::city) return;  // cities of one name in one country are several
    find(table, row.form,
         fmt::format("'{}' for {} again, as in line {}", row.form, row.place.code, before->second));
  }

  void check_removal(const TableReader& table, const GazetteerRow& row) {
    if (!known_.contains(key_of(row))) {
      find(table, row.form,
           fmt::format("nothing to remove: '{}' is no form of {}", row.form, row.place.code));
    }
  }

  /// "Reading", "Nice": as likely as not the word.
  void check_common(const TableReader& table, const GazetteerRow& row) {
    const Place& place = row.place;
    const bool stands_alone = place.own || place.type == PlaceType::province;  // countries: China, Turkey
    if (!stands_alone || place.strength != MatchStrength::bare) return;
    std::string lower;
    append_lower(lower, row.form);
    if (common_.contains(lower)) {
      find(table, row.form,
           fmt::format("'{}' is a common English word: match should be context or category", row.form));
    }
  }

  /// Two codes of which the form alone means either.
  void check_rivals(const TableReader& table, const GazetteerRow& row) {
    const Place& place = row.place;
    if (place.strength != MatchStrength::bare || place.type > PlaceType::province) return;
    const auto [first, is_new] = bare_.try_emplace(row.form, std::string(place.code));
    if (!is_new && first->second != place.code) {
      find(table, row.form,
           fmt::format("'{}' means {} too: match should be context for one", row.form, first->second));
    }
    if (!place.own) return;
    for (const PlaceType type : {PlaceType::country, PlaceType::province}) {
      for (auto known = known_.lower_bound({row.form, type, {}});
           known != known_.end() && std::get<0>(known->first) == row.form &&
           std::get<1>(known->first) == type;
           ++known) {
        const Place& other = *known->second;
        if (other.code == place.code || other.strength != MatchStrength::bare) continue;
        find(table, row.form,
             fmt::format("'{}' means {} too ({}): match should be context, or remove that row", row.form,
                         other.code, place_of(other)));
      }
    }
  }

  GazetteerCheck& check_;
  std::set<std::string_view> common_;
  std::set<std::string_view> codes_;
  std::map<Key, const Place*> known_;
  std::map<Key, std::uint32_t> rows_;
  std::map<std::string_view, std::string> bare_;
};

/// The rows that can be read.
std::vector<GazetteerRow> sound_rows(const DataFiles& data) {
  std::vector<GazetteerRow> rows;
  for (const BuiltInGazetteer& gazetteer : built_in_gazetteers()) {
    try {
      const DataFile file = data.file(gazetteer.file);
      TableReader table(file, gazetteer.layout.columns, gazetteer.layout.optional_columns);
      while (table.next()) {
        GazetteerRow& row = rows.emplace_back(gazetteer.layout.row(table));
        row.place.file = file.name;
        row.place.line = table.line();
      }
    } catch (const DataError&) {
      continue;  // a finding where that file is linted
    }
  }
  return rows;
}

}  // namespace

GazetteerCheck check_gazetteers(const std::optional<std::filesystem::path>& overlay,
                                const std::vector<std::filesystem::path>& own_gazetteers) {
  const DataFiles data(overlay, own_gazetteers);
  const std::vector<GazetteerRow> known = sound_rows(data);
  GazetteerCheck check;
  GazetteerLint lint(data, known, check);
  for (const DataFile& file : data.own_gazetteers()) lint.read(file, own_gazetteer_layout());
  if (!own_gazetteers.empty()) return check;
  for (const BuiltInGazetteer& gazetteer : built_in_gazetteers()) {
    lint.read(data.file(gazetteer.file), gazetteer.layout);
  }
  return check;
}

}  // namespace dateline
