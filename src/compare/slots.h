// SPDX-License-Identifier: Apache-2.0
// What a trip says, slot by slot, in a form in which two trips compare.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "records/record.h"
#include "records/window.h"

namespace dateline {

enum class Slot : std::uint8_t {
  traveller,  ///< the last word of the folded name
  title,      ///< folded
  home_country,
  home_province,
  destination_country,   ///< codes; "region:" and the folded name where there is no country
  destination_province,  ///< of destinations without a city
  destination_city,      ///< folded
  start,                 ///< the window of days
  end,
  duration_days,
  status,
};

inline constexpr std::array<Slot, 11> all_slots{Slot::traveller,
                                                Slot::title,
                                                Slot::home_country,
                                                Slot::home_province,
                                                Slot::destination_country,
                                                Slot::destination_province,
                                                Slot::destination_city,
                                                Slot::start,
                                                Slot::end,
                                                Slot::duration_days,
                                                Slot::status};

[[nodiscard]] std::string_view name_of(Slot slot);

/// A slot that is not filled has no values; only destinations have several.
class TripSlots {
 public:
  explicit TripSlots(const RecordTrip& trip);

  [[nodiscard]] const std::set<std::string>& operator[](Slot slot) const {
    return values_.at(static_cast<std::size_t>(slot));
  }

  /// The days of start or end.
  [[nodiscard]] const std::optional<DayRange>& days(Slot slot) const {
    return slot == Slot::start ? start_ : end_;
  }

 private:
  void put(Slot slot, std::string value) {
    values_.at(static_cast<std::size_t>(slot)).insert(std::move(value));
  }
  void put(Slot slot, const std::optional<std::string>& value);
  void put_destination(const RecordDestination& destination);

  std::array<std::set<std::string>, all_slots.size()> values_;
  std::optional<DayRange> start_;
  std::optional<DayRange> end_;
};

/// How many values both sets have.
[[nodiscard]] std::size_t common(const std::set<std::string>& one, const std::set<std::string>& other);

}  // namespace dateline
