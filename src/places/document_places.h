// SPDX-License-Identifier: Apache-2.0
// Which countries and provinces a document is about, as far as its unambiguous names tell.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "places/candidates.h"
#include "places/point_tally.h"

namespace dateline {

class DocumentPlaces {
 public:
  /// Counts a settled name: its country, and the province that it is or lies in. Each form counts once.
  void add(const PlaceCandidate& candidate, const Place& place);

  /// Counts a word of data/wordlists/country-cue.txt.
  void add_cue(std::string_view country);

  /// What the document's other forms say of a meaning.
  void weigh(PointTally& tally, const PlaceCandidate& candidate, const Place& place) const;

  /// Whether the document names places in one other country and nothing else of the meaning's.
  [[nodiscard]] bool is_elsewhere(const PlaceCandidate& candidate, const Place& place) const;

  /// How many countries are named besides those that this name may mean.
  [[nodiscard]] int other_countries(const PlaceCandidate& candidate) const;

 private:
  using Counts = std::map<std::string_view, int>;

  [[nodiscard]] int others(const Counts& counts, std::string_view code, std::uint32_t form) const;

  std::set<std::pair<std::string_view, std::uint32_t>> seen_;  // code and form
  Counts forms_;        // how many forms name the code or what lies in it
  Counts forms_below_;  // how many forms name something below the nation, by country
  std::set<std::string_view> countries_;
  std::optional<std::string_view> dateline_country_;
  std::optional<std::uint32_t> dateline_form_;
};

}  // namespace dateline
