// SPDX-License-Identifier: Apache-2.0
// From what the phases found to the public result.
#pragma once

#include <vector>

#include "dateline/extraction.h"
#include "dates/date_finder.h"
#include "grammar/analysis.h"
#include "officials/jurisdiction.h"
#include "officials/people.h"
#include "places/places.h"

namespace dateline {

/// What the phases found in one document.
struct Findings {
  std::vector<FoundDate> dates;
  std::optional<Date> dateline;
  People people;
  std::vector<FoundPlace> places;
  Jurisdictions jurisdictions;
  std::vector<Trip> trips;  ///< `official` indexes people.persons
};

/// Fills in sentences, mentions in reading order, officials in order of first mention, and the trips with
/// their officials. Persons without office and everything in boilerplate are left out.
void report(const Analysis& analysis, Findings findings, Extraction& extraction);

}  // namespace dateline
