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

namespace dateline {

class DocumentPlaces {
 public:
  /// Counts a settled name: its country, and the province that it is or lies in. Each form counts once.
  void add(const PlaceCandidate& candidate, const Place& place);

  /// The points that the document's other forms give to a meaning.
  [[nodiscard]] int points_for(const PlaceCandidate& candidate, const Place& place) const;

 private:
  [[nodiscard]] int others(std::string_view code, std::uint32_t form) const;

  std::set<std::pair<std::string_view, std::uint32_t>> seen_;  // code and form
  std::map<std::string_view, int> forms_;                      // how many forms name the code
  std::optional<std::string_view> dateline_country_;
};

}  // namespace dateline
