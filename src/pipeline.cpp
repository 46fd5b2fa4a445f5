// SPDX-License-Identifier: Apache-2.0
// The stages, in order, and nothing else.
#include "pipeline.h"

#include <array>

#include "trips/trips.h"

namespace dateline {
namespace {

constexpr std::array<std::string_view, 5> phases{"dates", "titles", "officials", "places", "trips"};

std::optional<Date> fallback_date(const Document& document) {
  for (const DateClaim& claim : document.other_dates) {
    if (claim.source == DateSource::path) return claim.date;
  }
  return std::nullopt;
}

}  // namespace

Pipeline::Pipeline(const std::optional<std::filesystem::path>& overlay,
                   const std::vector<std::filesystem::path>& own_gazetteers,
                   const std::vector<std::filesystem::path>& own_officials)
    : data(overlay, own_gazetteers, own_officials),
      segmenter(data),
      lexicon(data, segmenter),
      grammar(data, phases, lexicon),
      officials(data.own_officials(), lexicon, grammar),
      trip_words(lexicon) {}

Findings Pipeline::run(const Document& document, Analysis& analysis, const Observer& before_phase) const {
  const auto enter = [&](std::string_view phase) {
    if (before_phase) before_phase(phase, analysis);
  };
  Findings found;

  analysis.text = document.text;
  analysis.date = document.date;
  analysis.date_order = document.date_order;
  analysis.fallback_date = fallback_date(document);
  analysis.segmented = segmenter.segment(document.text);
  make_items(analysis, lexicon);

  enter("dates");
  FoundDates dates = find_dates(analysis, lexicon, grammar);
  found.dates = std::move(dates.dates);
  found.dateline = dates.dateline;

  enter("titles");
  found.people = find_people(analysis, lexicon, grammar, officials, [&] { enter("officials"); });

  enter("places");
  found.places = find_places(analysis, lexicon, grammar);
  found.jurisdictions = find_jurisdictions(analysis, lexicon, found.people, found.places);

  enter("trips");
  found.trips = find_trips(
      {analysis, found.people, found.jurisdictions, found.places, found.dates, lexicon, grammar, trip_words});
  return found;
}

}  // namespace dateline
