// SPDX-License-Identifier: Apache-2.0
// dateline check rules: do the rules do what their examples say?
#include <fmt/format.h>

#include <memory>

#include "batch/output_file.h"
#include "cli/commands.h"
#include "cli/option.h"
#include "cli/terminal.h"
#include "dateline/check.h"

namespace dateline {
namespace {

constexpr std::string_view notes = R"(
Every rule states what it must match and what it must not; this runs them all
through the whole program. A rule without such examples is a fault too.

Examples:
  dateline check rules                     the rules that are built in
  dateline check rules --data my-data/     with your own laid over them

Exit status: 0 if every example holds, 2 if not.
)";

struct CheckRulesOptions {
  std::optional<std::filesystem::path> data;
};

int run(const CheckRulesOptions& options) {
  const RuleCheck check = check_rules(options.data);
  for (const std::string& failure : check.failures) print_error(failure);
  print(fmt::format("{} rules, {} positive and {} negative examples, {} faults\n", check.rules,
                    check.positive_examples, check.negative_examples, check.failures.size()));
  return check.failures.empty() ? exit_success : exit_unusable;
}

}  // namespace

Command check_rules_command() {
  const auto options = std::make_shared<CheckRulesOptions>();
  return {.name = "check rules",
          .summary = "Run the examples of every rule",
          .notes = std::string(notes),
          .options = {data_option(options->data)},
          .run = [options] { return run(*options); }};
}

}  // namespace dateline
