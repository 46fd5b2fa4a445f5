// SPDX-License-Identifier: Apache-2.0
// Why the trip modules took a word, a place or a date, and why they did not: one code and one sentence each.
// The table is in trip_reason.cpp; `dateline explain --list-reasons` prints it.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace dateline {

enum class TripReason : std::uint8_t {
  // Who travels.
  captured,
  subject,
  companion,
  participant,
  object,
  of_another,
  other_subject,
  no_office,
  unknown_holder,
  indefinite,
  no_antecedent,
  guests_own,
  resident,
  asked_to_go,
  describes_others,
  receives,
  other_traveller,
  not_subject,
  fullest_title,
  other_title,
  stated_home,
  implied_home,
  // Where to.
  named,
  unlisted,
  capital,
  dateline,
  country_before,
  city_before,
  host,
  report,
  nationality,
  modifier,
  possessive,
  at_home,
  homeward,
  within_stop,
  country_of_region,
  outside_words,
  // When.
  inside,
  behind,
  before,
  opening,
  closing,
  length,
  statement,
  other_noun,
  no_day,
  other_event,
  other_clause,
  phrase_end,
  told_of,
  nearer_date,
  out_of_reach,
  // Of a trip's dates.
  stated,
  day_of_journey,
  from_length,
  document_day,
  better_date,
  further_stop,
  other_length,
  end_before_start,
  // Whether it took place, by the wording of a clause.
  called_off,
  planned_wording,
  planned_end,
  past_wording,
  present_wording,
  setting,
  guest,
  opens_stay,
  past_tense,
  // By the dates.
  after_document,
  before_document,
  around_document,
  long_ago,
  ends_today,
  stay_goes_on,
  more_to_come,
  no_word_of_end,
  // One journey or several.
  first_clause,
  adds_to_journey,
  tour_goes_on,
  same_place,
  next_stop,
  dates_apart,
  came_back,
  stages_apart,
  places_apart,
  // No journey at all.
  other_rule,
  negated,
  hypothetical,
  remote,
  habitual,
  no_traveller,
  no_place,
  only_adds,
  stays_home,
  // A name without a trip.
  not_in_text,
  no_official,
  private_office,
  no_travel_words,
  no_trip,
  has_trip
};

struct TripReasonText {
  TripReason reason;
  std::string_view code;  ///< "came-back"
  bool refuses;           ///< whether it speaks against what it is said of
  std::string_view text;  ///< a sentence
};

[[nodiscard]] std::span<const TripReasonText> trip_reasons();

[[nodiscard]] const TripReasonText& text_of(TripReason reason);

[[nodiscard]] inline bool refuses(TripReason reason) { return text_of(reason).refuses; }

}  // namespace dateline
