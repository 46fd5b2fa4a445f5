// SPDX-License-Identifier: Apache-2.0
#include "cli/usage.h"

#include <fmt/format.h>

#include "batch/output_file.h"
#include "cli/command.h"
#include "cli/terminal.h"
#include "dateline/extractor.h"

namespace dateline {

int print_help(const std::string& text) {
  print(text);
  return exit_success;
}

int print_version() {
  print(fmt::format("dateline {} (data {})\n", DATELINE_VERSION, Extractor::load().data_hash()));
  return exit_success;
}

int report_usage_fault(const std::string& message, const std::string& command) {
  print_error(fmt::format("{}\nTry '{} --help'.", message, command));
  return exit_unusable;
}

}  // namespace dateline
