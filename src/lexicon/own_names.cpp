// SPDX-License-Identifier: Apache-2.0
#include "lexicon/own_names.h"

#include <functional>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace dateline {
namespace {

struct Key {
  std::string_view form;
  std::string_view code;
  PlaceType type;
  friend bool operator==(const Key&, const Key&) = default;
};

struct KeyHash {
  std::size_t operator()(const Key& key) const {
    const std::hash<std::string_view> hash;
    return (hash(key.form) * 31 + hash(key.code)) * 31 + static_cast<std::size_t>(key.type);
  }
};

Key key_of(const GazetteerRow& row) { return {row.form, row.place.code, row.place.type}; }

/// A city's and a demonym's code is their country's: it has no name of theirs.
bool names_its_code(const Place& place) {
  return place.type != PlaceType::city && place.type != PlaceType::demonym;
}

using Names = std::unordered_map<std::string_view, std::string_view>;

Names names_of(const std::vector<GazetteerRow>& rows) {
  Names names;
  for (const GazetteerRow& row : rows) {
    if (names_its_code(row.place) && !row.place.name.empty())
      names.try_emplace(row.place.code, row.place.name);
  }
  return names;
}

}  // namespace

std::vector<GazetteerRow> with_own_names(std::vector<GazetteerRow> own, std::vector<GazetteerRow> built_in) {
  std::unordered_map<Key, std::size_t, KeyHash> last;  // only looked up: its order tells nothing
  last.reserve(own.size());
  for (std::size_t i = 0; i < own.size(); ++i) last[key_of(own[i])] = i;
  const Names own_names = names_of(own);
  const Names known_names = names_of(built_in);

  const auto name_of = [&](const GazetteerRow& row) {
    if (!names_its_code(row.place)) return row.form;
    for (const Names* names : {&own_names, &known_names}) {
      if (const auto found = names->find(row.place.code); found != names->end()) return found->second;
    }
    return row.form;
  };

  std::vector<GazetteerRow> rows;
  rows.reserve(own.size() + built_in.size());
  for (std::size_t i = 0; i < own.size(); ++i) {
    GazetteerRow& row = own[i];
    if (row.removed || last[key_of(row)] != i) continue;
    if (row.place.name.empty()) row.place.name = name_of(row);
    rows.push_back(std::move(row));
  }
  for (GazetteerRow& row : built_in) {
    if (last.contains(key_of(row))) continue;
    if (names_its_code(row.place)) {
      const auto renamed = own_names.find(row.place.code);
      if (renamed != own_names.end()) row.place.name = renamed->second;
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace dateline
