// SPDX-License-Identifier: Apache-2.0
// Tables of texts and the places that are found in them.
#pragma once

#include <fmt/format.h>

#include <string>
#include <vector>

#include "catch.h"
#include "pipeline.h"

namespace dateline::test {

inline const Pipeline& pipeline() {
  static const Pipeline loaded{std::nullopt};
  return loaded;
}

/// "China CN, Hainan Province CN-HI": countries and provinces only, cities as "(Paris FR)" where asked for.
inline std::string places_of(const std::string& text, bool cities = false) {
  const Document document{.text = text};
  Analysis analysis;
  const Findings found = pipeline().run(document, analysis);
  std::string result;
  for (const FoundPlace& place : found.places) {
    const PlaceType type = place.place->type;
    const bool city = type == PlaceType::city;
    if (type > PlaceType::city || (city && !cities)) continue;
    if (!result.empty()) result += ", ";
    result += fmt::format(fmt::runtime(city ? "({} {})" : "{} {}"), analysis.text_of(place.tokens),
                          place.place->code);
  }
  return result;
}

struct Case {
  std::string text;
  std::string expected;
};

inline void check(const std::vector<Case>& cases, bool cities = false) {
  for (const Case& fact : cases) {
    INFO(fact.text);
    CHECK(places_of(fact.text, cities) == fact.expected);
  }
}

}  // namespace dateline::test
