// SPDX-License-Identifier: Apache-2.0
// Which meaning a place name has, if any.
//
// Every meaning of a name gets the points (evidence.h) of its form, of the claims that rules make of it and
// of what the rest of the document says. The meaning with the most points wins; it counts from
// `accepted_from` points on. Ties go to country, province, city, region, demonym in this order, then to the
// larger city, then to the lexicon's order.
//
// The document speaks in two steps. First every name is judged by itself; the countries and provinces of the
// names that this settles are counted, each form once. Then all names are judged with those counts, and with
// the claims that other mentions of the same form have. Time is linear in the names and their meanings.
#pragma once

#include <vector>

#include "places/candidates.h"
#include "places/point_tally.h"

namespace dateline {

/// The chosen meaning of a candidate; `place` is null where it is no place.
struct PlaceChoice {
  const Place* place = nullptr;
  int points = 0;
  const Claim* claim = nullptr;  ///< the claim with the most points for it, if any
};

/// A meaning as it was weighed, with the evidence in the order it was counted.
struct WeighedMeaning {
  PlaceChoice choice;
  std::vector<Weighed> evidence;
};

/// All meanings of one candidate, in the order of the lexicon.
using WeighedName = std::vector<WeighedMeaning>;

/// One choice for each candidate. `weighed`, where there is one, gets one entry for each too.
[[nodiscard]] std::vector<PlaceChoice> choose_places(const PlaceReading& reading,
                                                     std::vector<WeighedName>* weighed = nullptr);

}  // namespace dateline
