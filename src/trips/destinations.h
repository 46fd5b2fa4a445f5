// SPDX-License-Identifier: Apache-2.0
// Where an event's journey goes.
#pragma once

#include "trips/event.h"

namespace dateline {

/// Fills in the event's stops, in the order of the words the rule captured as "to":
///
///   - a city with the country or province behind it ("Athens, Greece") is one stop; so is a province with
///     its country before or behind it ("Vietnam's Ha Giang province", "Yunnan Province of China");
///   - a city that is itself a province carries both;
///   - "the Lao capital" is the country, with the dateline's city where that is its capital;
///   - "here" is the dateline's place, without a dateline the country of the last foreign place or
///     nationality named before it, else behind it in its sentence; for what was said, met or signed "here"
///     only a dateline counts, where all who did are from abroad and no ambassadors;
///   - "the country", "the island", "there" is the last foreign country named before, in the same sentence by
///     its nationality too; "the city" the last city named before;
///   - who leaves for home, or goes to the capital there, comes back: then the event has no stop;
///   - a guest of a host comes to the dateline's place, or where there is none to the host's country, else
///     that of the last foreign place or nationality named before;
///   - where the traveller came from on the way ("arrived in Paris from Rome") is a stop before, unless it is
///     home or no home is known; what follows "via" comes before;
///   - a town no gazetteer knows is a city, with the country or province said with it;
///   - a place that was left ("left Japan on Friday") is a stop unless it is home;
///   - a region that is part of one country ("the West Bank") is that country;
///   - a place with "'s" behind it is none ("a visit to China's first bank").
///
/// The order of words is kept; a country drops out where a city or province of it is named too.
void find_stops(Event& event, const Reading& reading);

/// "flew in from Helsinki": the event's place is where the traveller came from.
[[nodiscard]] bool comes_from_place(const Event& event, const Reading& reading);

}  // namespace dateline
