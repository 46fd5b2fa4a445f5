// SPDX-License-Identifier: Apache-2.0
// What a rule makes of an example, in the one-line form that examples are written in.
#pragma once

#include <string>
#include <vector>

#include "pipeline.h"

namespace dateline {

/// Runs the pipeline over the example and tells what the rule gave, one line each:
///
///   a date       span | TYPE value MOD | edtf
///   a title      span | role
///   an official  name | title | home code
///   a place      span | code
///   a trip       traveller | destinations | start..end | status
///   other types  span
[[nodiscard]] std::vector<std::string> summaries_of(const Rule& rule, const RuleExample& example,
                                                    const Pipeline& pipeline);

}  // namespace dateline
