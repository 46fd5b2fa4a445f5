// SPDX-License-Identifier: Apache-2.0
// dateline check rules: do the rules do what their examples say?
#include <fmt/format.h>

#include <memory>

#include "cli/commands.h"
#include "cli/data_findings.h"
#include "cli/option.h"
#include "dateline/check.h"

namespace dateline {
namespace {

constexpr std::string_view notes = R"(
Every rule states what it must match and what it must not; this runs them all
through the whole program. A rule without such examples is a fault too.

Examples:
  dateline check rules                     the rules that are built in
  dateline check rules --data my-data/     with your own laid over them

Exit status: 0 if every example holds, 1 if one does not or a file has a fault,
2 if a file cannot be read.
)";

struct CheckRulesOptions {
  std::optional<std::filesystem::path> data;
  ReportOptions report;
};

constexpr FindingRule example_rule{"RUL001", "rule-example", Level::error,
                                   "A rule does not do what an example says, or has none."};
constexpr FindingRule load_rule{"RUL002", "rule-fault", Level::error,
                                "A file of rules, words or names has a fault and cannot be loaded."};

int run(const CheckRulesOptions& options) {
  RuleCheck check;
  try {
    check = check_rules(options.data);
  } catch (const DataError& fault) {
    if (fault.line() == 0) throw;
    return put_out({fault}, load_rule, "check rules", "the data cannot be loaded\n", options.report);
  }
  const std::string summary =
      fmt::format("{} rules, {} positive and {} negative examples, {} faults\n", check.rules,
                  check.positive_examples, check.negative_examples, check.failures.size());
  return put_out(check.failures, example_rule, "check rules", summary, options.report);
}

}  // namespace

Command check_rules_command() {
  const auto options = std::make_shared<CheckRulesOptions>();
  return {.name = "check rules",
          .summary = "Run the examples of every rule",
          .notes = std::string(notes),
          .options = {report_format_option(options->report.format),
                      report_output_option(options->report.output), data_option(options->data)},
          .run = [options] { return run(*options); }};
}

}  // namespace dateline
