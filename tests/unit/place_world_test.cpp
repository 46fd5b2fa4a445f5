// SPDX-License-Identifier: Apache-2.0
// Every country and every first-level division that its name alone tells, in sentences of several shapes.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch.h"
#include "data/word_list.h"
#include "lexicon/gazetteer.h"
#include "pipeline.h"

namespace {

using dateline::Place;
using dateline::PlaceType;

constexpr std::string_view governor = "The governor of {} arrived on Monday.";
constexpr std::string_view own_governor = "{}'s governor said talks would go on.";
constexpr std::string_view in_capitals = "{} SEES GROWTH THIS YEAR";
constexpr std::array shapes{governor,
                            own_governor,
                            in_capitals,
                            std::string_view("He said in {} on Monday that talks would go on."),
                            std::string_view("\"We will go on,\" he said in northern {} on Monday."),
                            std::string_view("{} officials said talks would go on."),
                            std::string_view("He flew from {}, and the talks went on."),
                            std::string_view("He will travel to {} next week."),
                            std::string_view("His visit to {} was called off."),
                            std::string_view("Floods in {} killed ten people."),
                            std::string_view("He toured {} and Kenya."),
                            std::string_view("He toured Kenya and {} on Monday."),
                            std::string_view("A deal between {} and Kenya was signed."),
                            std::string_view("The {}-led talks went on."),
                            std::string_view("The {}-backed plan failed."),
                            std::string_view("{} sees growth this year.")};
constexpr std::array national_shapes{std::string_view("The president of {} arrived on Monday."),
                                     std::string_view("The {} foreign minister arrived."),
                                     std::string_view("The Kenya-{} border was closed.")};
constexpr std::array category_shapes{std::string_view("He toured {} province."),
                                     std::string_view("He toured {} Province on Monday."),
                                     std::string_view("He toured the province of {} on Monday."),
                                     std::string_view("He toured the Province of {} on Monday."),
                                     std::string_view("The governor of {} province arrived.")};

// What no sentence of a shape can tell, with the reason.
bool may_be_missed(const Place& place, std::string_view shape) {
  // Countries with a province of the same name somewhere: a governor is the province's.
  static const std::set<std::string_view> governed{"BZ", "DJ", "GE", "GT", "LU", "MX", "NE"};
  if (shape == governor || shape == own_governor) return governed.contains(place.code);
  // Three capitals are rather an abbreviation, and Turkish letters have capitals of their own.
  return shape == in_capitals && place.type == PlaceType::province &&
         (place.name.size() == 3 || place.code.starts_with("TR-"));
}

std::string capitals_of(std::string_view name) {
  std::string result;
  for (const char c : name) result += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return result;
}

std::string small_of(std::string_view name) {
  std::string result;
  for (const char c : name) result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return result;
}

class World {
 public:
  bool finds(const Place& place, std::string_view text) const {
    dateline::Analysis analysis;
    const dateline::Document document{.text = std::string(text)};
    const auto found = pipeline.run(document, analysis).places;
    return std::any_of(found.begin(), found.end(), [&](const dateline::FoundPlace& mention) {
      return mention.place->type == place.type && mention.place->code == place.code;
    });
  }

  void require(const Place& place, std::string_view shape, std::string_view name) {
    const std::string text = fmt::format(fmt::runtime(shape), name);
    if (!may_be_missed(place, shape) && !finds(place, text)) {
      missed.push_back(fmt::format("{}: {}", place.code, text));
    }
  }

  const dateline::Pipeline pipeline{std::nullopt};
  const std::vector<dateline::GazetteerRow> rows = dateline::read_gazetteers(pipeline.data);
  std::vector<std::string> missed;
};

// The row of a place's own name, unless it is history.
bool names_the_place(const dateline::GazetteerRow& row, PlaceType type) {
  return row.place.type == type && row.form == row.place.name && !row.place.to;
}

}  // namespace

TEST_CASE("Every country is found by its name") {
  World world;
  int names = 0;
  for (const dateline::GazetteerRow& row : world.rows) {
    if (!names_the_place(row, PlaceType::country)) continue;
    ++names;
    for (const std::string_view shape : shapes) {
      world.require(row.place, shape, shape == in_capitals ? capitals_of(row.form) : row.form);
    }
    for (const std::string_view shape : national_shapes) world.require(row.place, shape, row.form);
  }
  CHECK(names == 250);
  CHECK(world.missed == std::vector<std::string>{});
}

TEST_CASE("Every province whose name is its alone is found by it") {
  World world;
  int names = 0;
  for (const dateline::GazetteerRow& row : world.rows) {
    if (!names_the_place(row, PlaceType::province)) continue;
    if (row.place.strength != dateline::MatchStrength::bare) continue;
    ++names;
    for (const std::string_view shape : shapes) {
      world.require(row.place, shape, shape == in_capitals ? capitals_of(row.form) : row.form);
    }
  }
  CHECK(names > 1900);
  CHECK(world.missed == std::vector<std::string>{});
}

TEST_CASE("Every province is found by its name and a category word") {
  World world;
  std::set<std::string_view> common_words;
  for (const dateline::WordListEntry& word :
       dateline::read_word_list(world.pipeline.data.file("wordlists/common-word.txt"))) {
    common_words.insert(word.form);
  }
  std::map<std::string_view, int> meanings;
  for (const dateline::GazetteerRow& row : world.rows) {
    if (row.place.type != PlaceType::city) ++meanings[row.form];
  }
  int names = 0;
  for (const dateline::GazetteerRow& row : world.rows) {
    if (!names_the_place(row, PlaceType::province) || meanings[row.form] > 1) continue;
    if (common_words.contains(small_of(row.form)))
      continue;  // "Gulf province", "Delta province": asks for more
    ++names;
    for (const std::string_view shape : category_shapes) world.require(row.place, shape, row.form);
  }
  CHECK(names > 3400);
  CHECK(world.missed == std::vector<std::string>{});
}

TEST_CASE("Every province is found by its name, a category word and its country") {
  World world;
  std::map<std::string_view, std::string_view> countries;
  std::map<std::pair<std::string_view, std::string_view>, int> meanings;
  for (const dateline::GazetteerRow& row : world.rows) {
    if (row.place.type == PlaceType::country) countries[row.place.code] = row.place.name;
    if (row.place.type == PlaceType::province) ++meanings[{row.place.code.substr(0, 2), row.form}];
  }
  int names = 0;
  for (const dateline::GazetteerRow& row : world.rows) {
    const std::string_view country = row.place.code.substr(0, 2);
    if (!names_the_place(row, PlaceType::province) || !countries.contains(country)) continue;
    if (meanings[{country, row.form}] > 1) continue;  // Minsk and its region
    ++names;
    world.require(row.place, fmt::format("He toured {{}} province in {}.", countries[country]), row.form);
  }
  CHECK(names > 3600);
  CHECK(world.missed == std::vector<std::string>{});
}
