// SPDX-License-Identifier: Apache-2.0
// Where a journey goes that is told without the place's name.
#pragma once

#include <optional>
#include <vector>

#include "officials/jurisdiction.h"
#include "trips/event.h"

namespace dateline {

/// The stop that words around the event imply: "here", "the country", a guest of a host, talks where the
/// article was written. The policy is in destinations.h.
[[nodiscard]] std::optional<Stop> implied_stop(const Event& event, const Reading& reading);

/// "the Lao capital": the country, with the dateline's city where that lies in it.
[[nodiscard]] std::optional<Stop> capital_of(const FoundPlace& demonym, const Reading& reading);

/// The first place that begins at this token or behind it, by binary search.
[[nodiscard]] std::vector<FoundPlace>::const_iterator first_place_from(std::uint32_t token,
                                                                       const Reading& reading);

/// Whether one can stay there: any place but a nationality.
[[nodiscard]] bool is_place_of_stay(const FoundPlace& place);

/// Whether a named official did something in a town abroad ("opened an office in Osaka"): so far away that it
/// tells of a journey by itself.
[[nodiscard]] bool acts_abroad(const Event& event, const Reading& reading);

/// An ambassador, who lives where he speaks.
[[nodiscard]] bool is_resident(const Traveller& traveller, const Reading& reading);

[[nodiscard]] Jurisdiction home_of(const Traveller& traveller, const Reading& reading);

/// Of the fullest title; empty where there is none.
[[nodiscard]] std::string_view role_of(const Traveller& traveller, const Reading& reading);

}  // namespace dateline
