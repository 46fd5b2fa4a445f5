// SPDX-License-Identifier: Apache-2.0
// dateline check rules: do the rules do what their examples say?
#include <fmt/format.h>

#include "cli/commands.h"
#include "cli/output_file.h"
#include "cli/terminal.h"
#include "dateline/check.h"

namespace dateline {

int run(const CheckRulesOptions& options) {
  const RuleCheck check = check_rules(options.data);
  for (const std::string& failure : check.failures) print_error(failure);
  print(fmt::format("{} rules, {} positive and {} negative examples, {} faults\n", check.rules,
                    check.positive_examples, check.negative_examples, check.failures.size()));
  return check.failures.empty() ? exit_success : exit_unusable;
}

}  // namespace dateline
