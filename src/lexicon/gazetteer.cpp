// SPDX-License-Identifier: Apache-2.0
#include "lexicon/gazetteer.h"

#include <fmt/format.h>

#include "data/table.h"

namespace dateline {
namespace {

using Rows = std::vector<GazetteerRow>;

std::optional<std::string_view> optional_cell(const TableReader& table, std::size_t column) {
  const std::string_view text = table.cell(column);
  if (text.empty()) return std::nullopt;
  return text;
}

std::optional<std::uint16_t> year(const TableReader& table, std::size_t column) {
  const auto value = table.number(column, 9999);
  if (!value) return std::nullopt;
  return static_cast<std::uint16_t>(*value);
}

MatchStrength match_strength(const TableReader& table, std::size_t column) {
  const std::string_view text = table.required(column);
  if (text == "bare") return MatchStrength::bare;
  if (text == "context") return MatchStrength::context;
  if (text == "category") return MatchStrength::category;
  table.fail(text, fmt::format("'{}' is none of bare, context, category", text));
}

void read_divisions(DataFile file, PlaceType type, Rows& rows) {
  TableReader table(file, {"code", "name", "form", "match", "from", "to"});
  while (table.next()) {
    rows.push_back({table.required(2), Place{.type = type,
                                             .strength = match_strength(table, 3),
                                             .code = table.required(0),
                                             .name = table.required(1),
                                             .from = year(table, 4),
                                             .to = year(table, 5)}});
  }
}

void read_cities(DataFile file, Rows& rows) {
  TableReader table(file, {"name", "form", "country", "province", "division", "population", "kind"});
  while (table.next()) {
    rows.push_back({table.required(1), Place{.type = PlaceType::city,
                                             .code = table.required(2),
                                             .name = table.required(0),
                                             .province = optional_cell(table, 3),
                                             .division = optional_cell(table, 4),
                                             .population = table.number(5, 100'000'000).value_or(0),
                                             .capital = table.required(6) == "capital"}});
  }
}

void read_regions(DataFile file, Rows& rows) {
  TableReader table(file, {"code", "name", "form", "members"});
  while (table.next()) {
    rows.push_back({table.required(2), Place{.type = PlaceType::region,
                                             .code = table.required(0),
                                             .name = table.required(1),
                                             .members = split(table.cell(3), ' ')}});
  }
}

void read_demonyms(DataFile file, Rows& rows) {
  TableReader table(file, {"code", "form", "kind"});
  while (table.next()) {
    const std::string_view kind = table.required(2);
    if (kind != "adjective" && kind != "noun" && kind != "both") {
      table.fail(kind, fmt::format("'{}' is none of adjective, noun, both", kind));
    }
    rows.push_back({table.required(1), Place{.type = PlaceType::demonym,
                                             .code = table.required(0),
                                             .name = table.required(1),
                                             .noun = kind != "adjective",
                                             .adjective = kind != "noun"}});
  }
}

}  // namespace

std::vector<GazetteerRow> read_gazetteers(const DataFiles& data) {
  Rows rows;
  read_divisions(data.file("gazetteers/countries.tsv"), PlaceType::country, rows);
  read_divisions(data.file("gazetteers/provinces.tsv"), PlaceType::province, rows);
  read_cities(data.file("gazetteers/cities.tsv"), rows);
  read_regions(data.file("gazetteers/regions.tsv"), rows);
  read_demonyms(data.file("gazetteers/demonyms.tsv"), rows);
  return rows;
}

}  // namespace dateline
