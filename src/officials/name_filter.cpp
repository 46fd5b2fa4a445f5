// SPDX-License-Identifier: Apache-2.0
#include "officials/name_filter.h"

#include <algorithm>

namespace dateline {

NameFilter::NameFilter(const Lexicon& lexicon)
    : lexicon_(lexicon),
      capitalised_(lexicon.class_id("capitalised")),
      common_(lexicon.class_id("common-word")),
      name_suffix_(lexicon.class_id("name-suffix")),
      given_name_(lexicon.class_id("given-name")),
      surname_(lexicon.class_id("surname")),
      country_(lexicon.class_id("country")),
      province_(lexicon.class_id("province")),
      city_(lexicon.class_id("city")),
      region_(lexicon.class_id("region")),
      place_preposition_(lexicon.class_id("place-preposition")),
      known_official_(lexicon.class_id("known-official")),
      initial_(lexicon.class_id("initial")),
      hyphen_(lexicon.class_id("\"-\"")) {}

bool NameFilter::in_headline_case(const Analysis& analysis, std::uint32_t sentence) const {
  const Sentence& range = analysis.segmented.sentences[sentence];
  const bool stopped = range.last > range.first && analysis.token(range.last - 1) == ".";
  if (stopped && range.zone != Zone::headline) return false;
  std::uint32_t words = 0;
  std::uint32_t capitals = 0;
  for (std::uint32_t token = range.first; token < range.last; ++token) {
    const Token& found = analysis.segmented.tokens[token];
    if (found.span.size() < 4 || found.shape > Shape::upper) continue;
    ++words;
    if (found.shape != Shape::lower) ++capitals;
  }
  return words >= 3 && capitals * 10 >= words * 7;
}

bool NameFilter::common(const Item& item) const {
  return has(item, common_) && !has(item, given_name_) && !has(item, surname_) && !has(item, name_suffix_);
}

bool NameFilter::place(const Item& item) const {
  const bool is_place = has(item, country_) || has(item, province_) || has(item, city_) || has(item, region_);
  return is_place && !has(item, given_name_) && !has(item, surname_);
}

ItemRange NameFilter::trimmed(const Items& items, ItemRange name) const {
  for (std::uint32_t i = name.first; i < name.last; ++i) {
    if (common(items[i]) && has(items[i], capitalised_)) return {name.first, i};
  }
  return name;
}

bool NameFilter::plausible(const Items& items, ItemRange name, Tie tie) const {
  // "D-Okla."
  if (name.size() > 1 && has(items[name.first], initial_) && has(items[name.first + 1], hyphen_))
    return false;
  const auto first = items.begin() + name.first;
  if (tie != Tie::adjacent &&
      std::all_of(first, first + name.size(), [this](const Item& item) { return common(item); })) {
    return false;
  }
  if (name.size() != 1) return true;
  const Item& only = items[name.first];
  if (has(only, country_) || has(only, region_)) return has(only, given_name_) || has(only, surname_);
  if (tie == Tie::adjacent) return !common(only);
  if (place(only)) return false;
  const bool after_preposition = name.first > 0 && has(items[name.first - 1], place_preposition_);
  return !after_preposition || tie == Tie::untitled || tie == Tie::comma;
}

}  // namespace dateline
