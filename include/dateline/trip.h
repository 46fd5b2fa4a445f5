// SPDX-License-Identifier: Apache-2.0
// One official's journey away from the seat of office.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dateline/date_value.h"
#include "dateline/official.h"
#include "dateline/span.h"

namespace dateline {

enum class TripStatus : std::uint8_t { completed, ongoing, planned, cancelled };

/// Whether the text gives a value or it was computed from others (start + duration).
enum class Basis : std::uint8_t { stated, derived };

[[nodiscard]] std::string_view name_of(TripStatus status);
[[nodiscard]] std::string_view name_of(Basis basis);

/// One stop. At least one of the fields is set; `region` only where no country is.
struct Destination {
  std::optional<std::string_view> country;   ///< ISO 3166-1 alpha-2
  std::optional<std::string_view> province;  ///< ISO 3166-2
  std::optional<std::string> city;           ///< as written
  std::optional<std::string> region;         ///< as written
  friend bool operator==(const Destination&, const Destination&) = default;
};

/// First or last day of a trip, as a window of days.
struct TripDate {
  std::string edtf;
  DateWindow window;
  Basis basis = Basis::stated;
};

struct Evidence {
  std::uint32_t sentence = 0;
  Span span;
  std::vector<std::string_view> rules;  ///< in the order they were applied
};

/// A trip. Traveller and title are absent where the text names none ("the Iraqi foreign minister").
struct Trip {
  std::optional<std::uint32_t> official;  ///< index into Extraction::officials
  std::optional<std::string> traveller;
  std::optional<std::string> title;
  std::optional<std::string_view> role;
  std::optional<std::string_view> home_country;
  std::optional<std::string_view> home_province;
  FromList from_list;                     ///< of title and home
  std::vector<Destination> destinations;  ///< in order of travel where the text tells it
  TripStatus status = TripStatus::completed;
  std::optional<TripDate> start;
  std::optional<TripDate> end;
  std::optional<std::uint32_t> duration_days;
  std::vector<Evidence> evidence;
};

}  // namespace dateline
