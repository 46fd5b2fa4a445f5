// SPDX-License-Identifier: Apache-2.0
#include "places/surface.h"

#include <algorithm>
#include <cstdint>

namespace dateline {
namespace {

// The capitals a text has over an item, as Sense::capitals counts them.
std::uint16_t capitals_of(const Item& item, const Analysis& analysis) {
  std::uint16_t capitals = 0;
  for (std::uint32_t token = item.first; token < item.last && token - item.first < 16; ++token) {
    const Shape shape = analysis.segmented.tokens[token].shape;
    if (shape == Shape::capitalised || shape == Shape::upper || shape == Shape::initial) {
      capitals |= static_cast<std::uint16_t>(1U << (token - item.first));
    }
  }
  return capitals;
}

bool holds(const Sense& sense, std::uint16_t capitals, Shape shape) {
  return (sense.capitals & ~capitals) == 0 && (sense.upper == 0 || shape == Shape::upper);
}

}  // namespace

std::vector<const Place*> meanings_of(const Item& item, const Analysis& analysis, const Lexicon& lexicon) {
  std::vector<const Place*> result;
  if (item.entry == nullptr || item.mention) return result;
  const std::uint16_t capitals = capitals_of(item, analysis);
  const Shape shape = analysis.segmented.tokens[item.first].shape;
  for (const Sense& sense : lexicon.senses(*item.entry)) {
    const Place* place = lexicon.place(sense);
    if (place == nullptr || !holds(sense, capitals, shape)) continue;
    if (std::find(result.begin(), result.end(), place) == result.end()) result.push_back(place);
  }
  return result;
}

bool is_acronym(const Item& item, const Analysis& analysis, const Lexicon& lexicon) {
  const Token& token = analysis.segmented.tokens[item.first];
  if (item.last - item.first != 1 || token.shape != Shape::upper || token.span.size() > 3) return false;
  const auto senses = lexicon.senses(*item.entry);
  return std::none_of(senses.begin(), senses.end(), [](const Sense& sense) { return sense.upper != 0; });
}

bool in_title_case(const Analysis& analysis, const Sentence& sentence) {
  if (analysis.token(sentence.last - 1) == ".") return false;
  std::uint32_t words = 0;
  std::uint32_t capitals = 0;
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    const Token& token = analysis.segmented.tokens[i];
    if (token.span.size() < 4 || token.shape > Shape::upper) continue;
    ++words;
    if (token.shape != Shape::lower) ++capitals;
  }
  return words >= 4 && capitals * 10 >= words * 7;
}

bool is_abbreviation(std::string_view text) {
  return text.ends_with('.') || (text.size() <= 3 && std::all_of(text.begin(), text.end(), [](char c) {
                                   return c >= 'A' && c <= 'Z';
                                 }));
}

}  // namespace dateline
