// SPDX-License-Identifier: Apache-2.0
// Rules about who travels where. Those about when are in trip_date_rules.cpp.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "check/data_rule.h"
#include "check/trip_name.h"
#include "compare/slots.h"

namespace dateline {
namespace {

void duplicate_ids(const RecordScope& scope, const Emit& emit) {
  std::set<std::string_view> seen;
  for (const RecordTrip& trip : scope.record.trips) {
    if (trip.id && !seen.insert(*trip.id).second) emit(fmt::format("two trips are {}", *trip.id));
  }
}

/// Slots without the title: a second record of a trip may have lost it.
bool same(const RecordTrip& one, const RecordTrip& other) {
  if (one.traveller != other.traveller || one.destinations != other.destinations) return false;
  const TripSlots slots(one);
  const TripSlots others(other);
  return std::all_of(all_slots.begin(), all_slots.end(),
                     [&](Slot slot) { return slot == Slot::title || slots[slot] == others[slot]; });
}

void duplicates(const RecordScope& scope, const Emit& emit) {
  const auto& trips = scope.record.trips;
  for (auto trip = trips.begin(); trip != trips.end(); ++trip) {
    const auto first = std::find_if(trips.begin(), trip, [&](const auto& each) { return same(each, *trip); });
    if (first != trip) emit(fmt::format("{} is {} again", trip_name(*trip), first->id.value_or("?")));
  }
}

void officials(const RecordScope& scope, const Emit& emit) {
  std::set<std::string_view> ids;
  for (const RecordOfficial& official : scope.record.officials) ids.insert(official.id);
  for (const RecordTrip& trip : scope.record.trips) {
    if (trip.official && ids.count(*trip.official) == 0)
      emit(fmt::format("{} refers to official {}, who is not there", trip_name(trip), *trip.official));
  }
}

void codes(const RecordScope& scope, const Emit& emit) {
  for (const RecordTrip& trip : scope.record.trips) {
    const auto country = [&](const std::optional<std::string>& code) {
      if (code && !scope.places.country(*code))
        emit(fmt::format("{}: no country has code {}", trip_name(trip), *code));
    };
    const auto province = [&](const std::optional<std::string>& code) {
      if (code && !scope.places.province(*code))
        emit(fmt::format("{}: no province has code {}", trip_name(trip), *code));
    };
    country(trip.home_country);
    province(trip.home_province);
    for (const RecordDestination& stop : trip.destinations) {
      country(stop.country);
      province(stop.province);
    }
  }
}

void provinces(const RecordScope& scope, const Emit& emit) {
  for (const RecordTrip& trip : scope.record.trips) {
    const auto check = [&](const std::optional<std::string>& country,
                           const std::optional<std::string>& province) {
      if (country && province && !province->starts_with(*country + "-"))
        emit(fmt::format("{}: {} is no province of {}", trip_name(trip), *province, *country));
    };
    check(trip.home_country, trip.home_province);
    for (const RecordDestination& stop : trip.destinations) check(stop.country, stop.province);
  }
}

void destinations(const RecordScope& scope, const Emit& emit) {
  for (const RecordTrip& trip : scope.record.trips) {
    if (trip.destinations.empty()) emit(fmt::format("{} leads nowhere", trip_name(trip)));
    for (const RecordDestination& stop : trip.destinations) {
      if (!stop.country && !stop.province && !stop.city && !stop.region)
        emit(fmt::format("{} has a destination without a name", trip_name(trip)));
    }
  }
}

void home(const RecordScope& scope, const Emit& emit) {
  for (const RecordTrip& trip : scope.record.trips) {
    for (const RecordDestination& stop : trip.destinations) {
      if (stop.province && stop.province == trip.home_province)
        emit(fmt::format("{} leads to the home province {}", trip_name(trip), *stop.province));
    }
  }
}

}  // namespace

const std::vector<RecordRule>& trip_rules() {
  static const std::vector<RecordRule> rules{
      {{"TRP001", "duplicate-trip-id", Level::error, "Two trips of a document have one id."}, duplicate_ids},
      {{"TRP002", "duplicate-trip", Level::error,
        "Two trips of a document agree in traveller, destinations, dates and status."},
       duplicates},
      {{"TRP003", "unknown-official", Level::error, "A trip refers to an official who is not there."},
       officials},
      {{"TRP004", "unknown-code", Level::error, "A trip's country or province code does not exist."}, codes},
      {{"TRP005", "province-of-country", Level::error, "A trip's province is not of its country."},
       provinces},
      {{"TRP006", "no-destination", Level::error, "A trip has no destination, or one without a name."},
       destinations},
      {{"TRP007", "destination-is-home", Level::warning, "A trip leads to the traveller's own province."},
       home},
  };
  return rules;
}

}  // namespace dateline
