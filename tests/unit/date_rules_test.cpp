// SPDX-License-Identifier: Apache-2.0
#include "date_reading.h"

using dateline::Rule;
using dateline::RuleExample;
using dateline::test::pipeline;

TEST_CASE("The date rules have examples of every kind of date, and of what is none") {
  std::size_t positive = 0, negative = 0;
  for (const Rule* rule : pipeline().grammar.rules()) {
    if (!rule->where.file.starts_with("rules/dates/")) continue;
    for (const RuleExample& example : rule->examples) ++(example.positive ? positive : negative);
  }
  CHECK(positive >= 300);
  CHECK(negative >= 120);
}
