// SPDX-License-Identifier: Apache-2.0
// A trip's values as people read them.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "dateline/trip.h"
#include "output/writer.h"

namespace dateline {

/// Names countries and provinces by `place_name`; where it knows none, their codes stand.
class TripText {
 public:
  explicit TripText(PlaceName place_name) : place_name_(std::move(place_name)) {}

  /// The name, or where the text has none, home and title: "Iraq foreign minister".
  [[nodiscard]] std::string traveller(const Trip& trip) const;

  /// "Astana, Kazakhstan"
  [[nodiscard]] std::string destination(const Destination& stop) const;

  /// A country's or province's name.
  [[nodiscard]] std::string place(std::string_view code) const;

 private:
  PlaceName place_name_;
};

/// A day, or the days it may be: "[2023-03-21 … 2023-03-31]"; "(derived)" behind what was computed.
[[nodiscard]] std::string trip_date_text(const TripDate& date);

/// "4 days"
[[nodiscard]] std::string days_text(std::uint32_t days);

}  // namespace dateline
