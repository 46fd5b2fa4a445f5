// SPDX-License-Identifier: Apache-2.0
// What an office governs: a nation, a first-level division, a place in one, or a body of several nations.
#pragma once

#include <optional>

#include "dateline/official.h"
#include "officials/jurisdiction.h"
#include "officials/people.h"

namespace dateline {

/// The level of a person's title in its jurisdiction. The place decides where it tells: a premier of a
/// division is first-level, one of a country national. Else the role does: governors lead divisions, mayors
/// places in them, ministers nations. Members of a national parliament are national, whichever division chose
/// them. Nothing where neither tells: "party secretary", "spokesman".
[[nodiscard]] std::optional<OfficeLevel> level_of(const FoundTitle& title, const Jurisdiction& jurisdiction);

}  // namespace dateline
