// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <array>
#include <optional>
#include <utility>

#include "lexicon/gazetteer.h"

namespace dateline {
namespace {

/// A word of a closed set in a cell.
template <typename Value, std::size_t size>
Value one_of(const TableReader& table, std::size_t column,
             const std::array<std::pair<std::string_view, Value>, size>& words) {
  const std::string_view text = table.required(column);
  std::string all;
  for (const auto& [word, value] : words) {
    if (word == text) return value;
    all.append(all.empty() ? "" : ", ").append(word);
  }
  table.fail(text, fmt::format("'{}' is none of {}", text, all));
}

constexpr std::array<std::pair<std::string_view, MatchStrength>, 3> strengths{
    {{"bare", MatchStrength::bare},
     {"context", MatchStrength::context},
     {"category", MatchStrength::category}}};

constexpr std::array<std::pair<std::string_view, PlaceType>, 5> types{{{"country", PlaceType::country},
                                                                       {"province", PlaceType::province},
                                                                       {"city", PlaceType::city},
                                                                       {"region", PlaceType::region},
                                                                       {"demonym", PlaceType::demonym}}};

struct Use {
  bool noun, adjective;
};

constexpr std::array<std::pair<std::string_view, Use>, 3> uses{
    {{"adjective", {false, true}}, {"noun", {true, false}}, {"both", {true, true}}}};

std::optional<std::uint16_t> year(const TableReader& table, std::size_t column) {
  const auto value = table.number(column, 9999);
  if (!value) return std::nullopt;
  return static_cast<std::uint16_t>(*value);
}

GazetteerRow division(const TableReader& table, PlaceType type) {
  return {table.required(2), Place{.type = type,
                                   .strength = one_of(table, 3, strengths),
                                   .code = table.required(0),
                                   .name = table.required(1),
                                   .from = year(table, 4),
                                   .to = year(table, 5)}};
}

GazetteerRow country(const TableReader& table) { return division(table, PlaceType::country); }

GazetteerRow province(const TableReader& table) { return division(table, PlaceType::province); }

GazetteerRow city(const TableReader& table) {
  return {table.required(1), Place{.type = PlaceType::city,
                                   .code = table.required(2),
                                   .name = table.required(0),
                                   .province = table.optional(3),
                                   .division = table.optional(4),
                                   .population = table.number(5, 100'000'000).value_or(0),
                                   .capital = table.required(6) == "capital"}};
}

GazetteerRow region(const TableReader& table) {
  return {table.required(2), Place{.type = PlaceType::region,
                                   .code = table.required(0),
                                   .name = table.required(1),
                                   .members = split(table.cell(3), ' ')}};
}

GazetteerRow demonym(const TableReader& table) {
  const Use use = one_of(table, 2, uses);
  return {table.required(1), Place{.type = PlaceType::demonym,
                                   .code = table.required(0),
                                   .name = table.required(1),
                                   .noun = use.noun,
                                   .adjective = use.adjective}};
}

bool is_country_code(std::string_view code) {
  return code.size() == 2 && code[0] >= 'A' && code[0] <= 'Z' && code[1] >= 'A' && code[1] <= 'Z';
}

bool is_province_code(std::string_view code) {
  return code.size() >= 4 && is_country_code(code.substr(0, 2)) && code[2] == '-';
}

std::string_view code_of(const TableReader& table, PlaceType type) {
  const std::string_view code = table.required(1);
  const bool country_fits = type != PlaceType::province && is_country_code(code);
  const bool province_fits =
      (type == PlaceType::province || type == PlaceType::demonym) && is_province_code(code);
  if (type != PlaceType::region && !country_fits && !province_fits) {
    table.fail(code, fmt::format("'{}' is no code of a {}", code,
                                 type == PlaceType::province ? "province (\"KE-30\")" : "country (\"KE\")"));
  }
  return code;
}

std::optional<std::string_view> province_of_city(const TableReader& table) {
  const auto code = table.optional(5);
  if (code && !is_province_code(*code)) {
    table.fail(*code, fmt::format("'{}' is no code of a province (\"KE-30\")", *code));
  }
  return code;
}

GazetteerRow own(const TableReader& table) {
  constexpr std::array<std::pair<std::string_view, bool>, 2> actions{{{"add", false}, {"remove", true}}};
  const PlaceType type = one_of(table, 0, types);
  GazetteerRow row{table.required(2), Place{.type = type,
                                            .code = code_of(table, type),
                                            .name = table.cell(3),
                                            .province = province_of_city(table),
                                            .population = table.number(6, 100'000'000).value_or(0),
                                            .own = true,
                                            .noun = type == PlaceType::demonym,
                                            .adjective = type == PlaceType::demonym,
                                            .from = year(table, 7),
                                            .to = year(table, 8)}};
  if (!table.cell(4).empty()) row.place.strength = one_of(table, 4, strengths);
  if (!table.cell(9).empty()) row.removed = one_of(table, 9, actions);
  return row;
}

}  // namespace

const std::vector<BuiltInGazetteer>& built_in_gazetteers() {
  static const std::vector<std::string_view> division_columns{"code", "name", "form", "match", "from", "to"};
  static const std::vector<BuiltInGazetteer> all{
      {"gazetteers/countries.tsv", {division_columns, {}, country}},
      {"gazetteers/provinces.tsv", {division_columns, {}, province}},
      {"gazetteers/cities.tsv",
       {{"name", "form", "country", "province", "division", "population", "kind"}, {}, city}},
      {"gazetteers/regions.tsv", {{"code", "name", "form", "members"}, {}, region}},
      {"gazetteers/demonyms.tsv", {{"code", "form", "kind"}, {}, demonym}}};
  return all;
}

const GazetteerLayout& own_gazetteer_layout() {
  static const GazetteerLayout layout{
      {"type", "code", "form"}, {"name", "match", "province", "population", "from", "to", "action"}, own};
  return layout;
}

}  // namespace dateline
