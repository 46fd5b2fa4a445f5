// SPDX-License-Identifier: Apache-2.0
#include "trips/participants.h"

#include <algorithm>

#include "trips/implied_stop.h"

namespace dateline {

void drop_hosts(Event& event, const Reading& reading) {
  if (event.kind != EventKind::meet || event.travellers.size() < 2 || event.stops.empty()) return;
  const auto country = event.stops.front().destination.country;
  const bool guest = country && std::any_of(event.travellers.begin(), event.travellers.end(),
                                            [&](const Traveller& traveller) {
                                              const auto home = home_of(traveller, reading).country;
                                              return home && home != country;
                                            });
  if (!guest) return;
  std::erase_if(event.travellers, [&](const Traveller& traveller) {
    return !home_of(traveller, reading).country && !role_of(traveller, reading).ends_with("international");
  });
}

}  // namespace dateline
