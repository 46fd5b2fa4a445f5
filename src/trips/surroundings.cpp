// SPDX-License-Identifier: Apache-2.0
#include "trips/surroundings.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr std::ptrdiff_t neighbours = 16;  // events of the sentence that begin before an item

}  // namespace

bool Surroundings::in_other_event(std::uint32_t item) const {
  const auto behind =
      std::upper_bound(events.begin(), events.end(), item,
                       [](std::uint32_t at, const Event* other) { return at < other->match.context.first; });
  const auto first = behind - std::min<std::ptrdiff_t>(behind - events.begin(), neighbours);
  return std::any_of(first, behind, [&](const Event* other) {
    return other != &event && other->kind != EventKind::note && other->kind != EventKind::onward &&
           item < other->match.context.last;
  });
}

}  // namespace dateline
