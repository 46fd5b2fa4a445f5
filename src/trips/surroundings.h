// SPDX-License-Identifier: Apache-2.0
// The words around an event, and which of them other events of the sentence take up.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "trips/event.h"
#include "trips/reach.h"

namespace dateline {

struct Surroundings {
  const Event& event;
  const std::vector<const Event*>& events;  ///< the sentence's, in text order, this one among them
  const Reading& reading;
  const Items& items;  ///< the sentence's

  static constexpr std::uint32_t reach_behind = 14;  ///< items behind an event that may still belong to it

  [[nodiscard]] bool is(std::uint32_t item, ClassId cls) const { return reading.is(items[item], cls); }

  [[nodiscard]] std::string_view word(std::uint32_t item) const {
    return reading.analysis.token(items[item].first);
  }

  /// The items behind the event's words that may still belong to it.
  [[nodiscard]] auto behind() const {
    return items_from(event.match.context.last, reach_behind, items.size());
  }

  /// Whether the item lies in the words of another event. Looks at those that begin last before the item: a
  /// sentence may hold any number of them.
  [[nodiscard]] bool in_other_event(std::uint32_t item) const;
};

}  // namespace dateline
