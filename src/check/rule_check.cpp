// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string>
#include <vector>

#include "check/summary.h"
#include "data/line_reader.h"
#include "dateline/check.h"
#include "dateline/data_error.h"
#include "pipeline.h"

namespace dateline {
namespace {

DataError failure(const RuleExample& example, std::string_view message) { return {example.where, message}; }

// "a | b" holds for "a | b | c": parts may be left off from the right.
bool holds(std::string_view expected, std::string_view summary) {
  const std::vector<std::string_view> wanted = split(expected, '|');
  const std::vector<std::string_view> given = split(summary, '|');
  return wanted.size() <= given.size() &&
         std::equal(wanted.begin(), wanted.end(), given.begin(),
                    [](std::string_view a, std::string_view b) { return trimmed(a) == trimmed(b); });
}

void check_example(const Rule& rule, const RuleExample& example, const Pipeline& pipeline, RuleCheck& check) {
  ++(example.positive ? check.positive_examples : check.negative_examples);
  const std::vector<std::string> summaries = summaries_of(rule, example, pipeline);
  if (!example.positive) {
    if (!summaries.empty()) {
      check.failures.push_back(failure(example, fmt::format("rule {} must not match, but gives {}", rule.name,
                                                            fmt::join(summaries, "; "))));
    }
    return;
  }
  const bool found = std::any_of(summaries.begin(), summaries.end(), [&](const std::string& summary) {
    return example.expected.empty() || holds(example.expected, summary);
  });
  if (found) return;
  check.failures.push_back(failure(
      example, summaries.empty() ? fmt::format("rule {} does not match", rule.name)
                                 : fmt::format("rule {} gives {}", rule.name, fmt::join(summaries, "; "))));
}

}  // namespace

RuleCheck check_rules(const std::optional<std::filesystem::path>& overlay) {
  const Pipeline pipeline(overlay);
  RuleCheck check;
  for (const Rule* rule : pipeline.grammar.rules()) {
    ++check.rules;
    bool positive = false;
    bool negative = false;
    for (const RuleExample& example : rule->examples) {
      (example.positive ? positive : negative) = true;
      check_example(*rule, example, pipeline, check);
    }
    if (!positive || !negative) {
      check.failures.emplace_back(rule->where, fmt::format("rule {} has no {} example", rule->name,
                                                           positive ? "negative ('-')" : "positive ('+')"));
    }
  }
  return check;
}

}  // namespace dateline
