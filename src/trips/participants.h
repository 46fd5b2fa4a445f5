// SPDX-License-Identifier: Apache-2.0
// Who of those that meet somewhere has travelled there.
#pragma once

#include "trips/event.h"

namespace dateline {

/// Of talks with a guest from abroad, whoever has no known home is the host: "the Danish minister will meet
/// President Roe in Nairobi". Officials of international bodies have no home and stay. To be called once the
/// event's stops are known.
void drop_hosts(Event& event, const Reading& reading);

}  // namespace dateline
