// SPDX-License-Identifier: Apache-2.0
// One clause that speaks of a journey.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "dateline/trip.h"
#include "trips/decision.h"
#include "trips/reading.h"

namespace dateline {

/// The kind word of the rule that found the event ("gives trip arrive").
enum class EventKind : std::uint8_t {
  visit,      ///< a visit to the place
  go,         ///< motion towards it
  arrive,     ///< arrival there
  leave,      ///< departure for it
  come_back,  ///< return from it, or, without a place, the journey's end ("return")
  depart,     ///< departure without a destination: from home, or from a place visited
  stay,       ///< being there
  due,        ///< being expected there
  guest,      ///< a host speaks with a visitor
  invited,    ///< an invitation
  onward,     ///< a further stop of a journey already spoken of
  attend,     ///< an occasion there
  meet,       ///< talks there
  along,      ///< something done at a place, which may be a further stop of a known journey
  note,       ///< says more of a journey already spoken of, without a place
  call_off    ///< a journey that is called off ("cancel")
};

/// Who travels: a named person, or the holder of an office that no name goes with.
struct Traveller {
  std::optional<std::uint32_t> person;  ///< index into People::persons
  std::optional<std::uint32_t> title;   ///< index into People::titles, where person is absent
  friend auto operator<=>(const Traveller&, const Traveller&) = default;
};

/// When: what the clause says, before arithmetic.
struct EventTiming {
  std::optional<std::uint32_t> start;  ///< index into the dates
  std::optional<std::uint32_t> end;
  std::optional<std::uint32_t> days;  ///< stated length
  bool days_of_tour = false;          ///< it is of a tour that this event is one stop of
  /// Which day of the journey `start` is: 1 the first, 2 the second; -1 the last, -2 the one before.
  std::optional<int> day_of_journey;
};

/// A stop with what it is known by.
struct Stop {
  Destination destination;
  const Place* region = nullptr;             ///< where the stop is a region
  std::optional<std::string_view> province;  ///< where it lies, stated or not
  bool capital = false;                      ///< a country's capital
  std::optional<TokenRange> words;           ///< that name it, in this sentence or elsewhere
  TripReason reason = TripReason::named;     ///< why they are taken for the stop
};

struct Event {
  std::uint32_t sentence = 0;
  EventKind kind = EventKind::visit;
  Match match;
  std::vector<Traveller> travellers;
  std::optional<std::uint32_t> subject;  ///< item of the traveller, where it is in the sentence
  bool of_party = false;  ///< the subject is a delegation or journey already spoken of (party.h)
  std::vector<Stop> stops;
  EventTiming timing;
  std::optional<TripStatus> status;   ///< what the wording tells, if anything
  std::optional<TripReason> told_by;  ///< how the wording tells it, or that it opens a stay
  bool opens_stay = false;            ///< an arrival, a departure for it or a beginning, which a stay follows
  std::optional<TripReason> refusal;  ///< why it is no journey: negated or hypothetical
  std::vector<Decision> decisions;    ///< how it came about; kept only for an explanation

  /// The item at which it begins: its verb, since a rule may take in what stands before it.
  [[nodiscard]] std::uint32_t anchor() const {
    const auto verb = match.slot("verb");
    return verb ? verb->first : match.context.first;
  }
};

/// The events of a document in text order: of matches about the same words, the one that names its
/// traveller, else the longest. Only what the rules captured is filled in.
[[nodiscard]] std::vector<Event> find_events(const Reading& reading);

}  // namespace dateline
