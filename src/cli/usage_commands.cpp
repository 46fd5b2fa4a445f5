// SPDX-License-Identifier: Apache-2.0
// What the program says about itself: --help, --version and usage errors.
#include <fmt/format.h>

#include "cli/commands.h"
#include "cli/output_file.h"
#include "cli/terminal.h"
#include "dateline/extractor.h"

namespace dateline {

int run(const HelpRequest& request) {
  print(request.text);
  return exit_success;
}

int run(const VersionRequest& /*request*/) {
  print(fmt::format("dateline {} (data {})\n", DATELINE_VERSION, Extractor::load().data_hash()));
  return exit_success;
}

int run(const UsageError& error) {
  print_error(fmt::format("{}\nTry '{} --help'.", error.message, error.command));
  return exit_unusable;
}

}  // namespace dateline
