// SPDX-License-Identifier: Apache-2.0
// A user's own names laid over the built-in ones.
#pragma once

#include <vector>

#include "lexicon/gazetteer.h"

namespace dateline {

/// A row belongs to a form, a type and a code. The last of the user's rows for them holds; it replaces the
/// built-in one, or takes it away. A name that the user gives to a code is the name of all its rows; a row
/// without one has the code's, or its form where the code is new. The user's rows come first, so that they
/// win ties.
[[nodiscard]] std::vector<GazetteerRow> with_own_names(std::vector<GazetteerRow> own,
                                                       std::vector<GazetteerRow> built_in);

}  // namespace dateline
