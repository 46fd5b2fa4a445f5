// SPDX-License-Identifier: Apache-2.0
// A document's date among what options and input say of it.
#pragma once

#include <vector>

#include "dateline/document.h"
#include "input/input_options.h"

namespace dateline {

/// Gives `document`, whose id and source are known, its date: that of the best source (the order is
/// DateSource's), `claims` being what the input itself says. The date in a path is put behind, for the text's
/// own dateline is better.
void settle_date(Document& document, std::vector<DateClaim> claims, const InputOptions& options);

}  // namespace dateline
