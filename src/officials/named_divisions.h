// SPDX-License-Identifier: Apache-2.0
// The first-level divisions that an article speaks of, and who holds which of their offices.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "grammar/analysis.h"
#include "officials/jurisdiction.h"
#include "officials/people.h"
#include "places/places.h"

namespace dateline {

class NamedDivisions {
 public:
  NamedDivisions(const Analysis& analysis, const Lexicon& lexicon, const std::vector<FoundPlace>& places);

  /// Takes in an office of a division.
  void add(const FoundTitle& title, std::string_view division);

  /// The one division that a title without a place can be of: the one that the article gives the same role,
  /// else any office below the nation if the article speaks of no other. A division whose one governor or
  /// mayor is somebody else does not count.
  [[nodiscard]] std::optional<std::string_view> of_offices(const FoundTitle& title) const;

  /// The only division named at all, unless it is only named as a place gone to.
  [[nodiscard]] std::optional<std::string_view> only_named(const FoundTitle& title) const;

  /// The country of the divisions spoken of, if they have one country.
  [[nodiscard]] std::optional<std::string_view> only_country(const FoundTitle& title) const;

  /// Whether the title can be one of the division.
  [[nodiscard]] bool may_be_of(const FoundTitle& title, std::string_view division) const;

 private:
  using Divisions = std::set<std::string_view>;

  [[nodiscard]] std::optional<std::string_view> only_of(const FoundTitle& title,
                                                        const Divisions& divisions) const;
  [[nodiscard]] bool taken(const FoundTitle& title, std::string_view division) const;

  std::map<std::string_view, Divisions> of_role_;
  std::map<std::pair<std::string_view, std::string_view>, std::set<std::uint32_t>>
      holders_;           // role, division
  Divisions of_offices_;  // those that some office below the nation has
  Divisions named_;
  Divisions free_;  // those not only named as a place gone to
};

}  // namespace dateline
