// SPDX-License-Identifier: Apache-2.0
#include "compare/slots.h"

#include <fmt/format.h>

#include <algorithm>

#include "compare/fold.h"
#include "output/values.h"

namespace dateline {

std::string_view name_of(Slot slot) {
  constexpr std::array<std::string_view, all_slots.size()> names{
      "traveller",
      "title",
      "home_country",
      "home_province",
      "destination_country",
      "destination_province",
      "destination_city",
      "start",
      "end",
      "duration_days",
      "status",
  };
  return names.at(static_cast<std::size_t>(slot));
}

TripSlots::TripSlots(const RecordTrip& trip) : start_(range_of(trip.start)), end_(range_of(trip.end)) {
  if (trip.traveller) {
    const std::string name = folded(*trip.traveller);
    put(Slot::traveller, name.substr(name.rfind(' ') + 1));
  }
  if (trip.title) put(Slot::title, folded(*trip.title));
  put(Slot::home_country, trip.home_country);
  put(Slot::home_province, trip.home_province);
  for (const RecordDestination& destination : trip.destinations) put_destination(destination);
  for (const Slot slot : {Slot::start, Slot::end}) {
    const auto& range = days(slot);
    if (range) put(slot, fmt::format("{}/{}", day_text(range->first), day_text(range->last)));
  }
  if (trip.duration_days) put(Slot::duration_days, fmt::format("{}", *trip.duration_days));
  put(Slot::status, trip.status);
}

void TripSlots::put(Slot slot, const std::optional<std::string>& value) {
  if (value && !value->empty()) put(slot, std::string(*value));
}

/// A city that is itself a division is compared as the city.
void TripSlots::put_destination(const RecordDestination& destination) {
  if (destination.country) {
    put(Slot::destination_country, *destination.country);
  } else if (destination.region) {
    put(Slot::destination_country, "region:" + folded(*destination.region));
  }
  if (destination.city) {
    put(Slot::destination_city, folded(*destination.city));
  } else {
    put(Slot::destination_province, destination.province);
  }
}

std::size_t common(const std::set<std::string>& one, const std::set<std::string>& other) {
  return static_cast<std::size_t>(std::count_if(
      one.begin(), one.end(), [&](const std::string& value) { return other.count(value) > 0; }));
}

}  // namespace dateline
