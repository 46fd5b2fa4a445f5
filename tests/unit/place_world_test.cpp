// SPDX-License-Identifier: Apache-2.0
// Every country and every first-level division that its name alone tells, in sentences of several shapes.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "catch.h"
#include "lexicon/gazetteer.h"
#include "pipeline.h"

namespace {

using dateline::Place;
using dateline::PlaceType;

constexpr std::string_view governor = "The governor of {} arrived on Monday.";
constexpr std::array<std::string_view, 4> shapes{governor, "He said in {} on Monday that talks would go on.",
                                                 "{} officials said talks would go on.",
                                                 "He flew from {}, and the talks went on."};

// Countries with a province of the same name: a governor is the province's.
const std::set<std::string_view> governed_provinces{"BZ", "DJ", "GE", "GT", "LU", "MX", "NE"};

bool finds(const dateline::Pipeline& pipeline, const Place& place, std::string_view shape) {
  const dateline::Document document{.text = fmt::format(fmt::runtime(shape), place.name)};
  dateline::Analysis analysis;
  const auto found = pipeline.run(document, analysis).places;
  return std::any_of(found.begin(), found.end(), [&](const dateline::FoundPlace& mention) {
    return mention.place->type == place.type && mention.place->code == place.code;
  });
}

bool stands_alone(const dateline::GazetteerRow& row) {
  const Place& place = row.place;
  if (row.form != place.name || place.to) return false;
  return place.type == PlaceType::country ||
         (place.type == PlaceType::province && place.strength == dateline::MatchStrength::bare);
}

}  // namespace

TEST_CASE("Every country and province is found by its name") {
  const dateline::Pipeline pipeline{std::nullopt};
  std::vector<std::string> missed;
  int names = 0;
  for (const dateline::GazetteerRow& row : dateline::read_gazetteers(pipeline.data)) {
    if (!stands_alone(row)) continue;
    ++names;
    for (const std::string_view shape : shapes) {
      if (shape == governor && governed_provinces.contains(row.place.code)) continue;
      if (!finds(pipeline, row.place, shape)) {
        missed.push_back(fmt::format("{}: {}", row.place.code, fmt::format(fmt::runtime(shape), row.form)));
      }
    }
  }
  CHECK(names > 2000);
  CHECK(missed == std::vector<std::string>{});
}
