// SPDX-License-Identifier: Apache-2.0
#include "places/office_level.h"

#include "lexicon/item.h"

namespace dateline {
namespace {

constexpr std::array levels{PlaceEvidence::city_office, PlaceEvidence::province_office,
                            PlaceEvidence::national_office};

}  // namespace

OfficeLevels::OfficeLevels(const Analysis& analysis, const Lexicon& lexicon)
    : analysis_(analysis),
      lexicon_(lexicon),
      classes_{lexicon.class_id("city-office"), lexicon.class_id("province-office"),
               lexicon.class_id("national-office")} {}

PlaceEvidence OfficeLevels::level(const Item& title) const {
  Items words;
  for (std::uint32_t first = title.first; first < title.last; ++first) {
    make_items(analysis_.words, {.first = first, .last = title.last}, lexicon_, words);
    for (std::size_t i = 0; i < levels.size(); ++i) {
      if (lexicon_.alphabet().has(words.front().symbol, classes_.at(i))) return levels.at(i);
    }
  }
  return PlaceEvidence::plain_office;
}

}  // namespace dateline
