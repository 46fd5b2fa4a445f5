// SPDX-License-Identifier: Apache-2.0
#include <exception>
#include <variant>

#include "cli/commands.h"
#include "cli/options.h"
#include "cli/terminal.h"

int main(int argc, char** argv) {
  try {
    dateline::prepare_standard_streams();
    return std::visit([](const auto& command) { return dateline::run(command); },
                      dateline::parse_command_line(argc, argv));
  } catch (const std::exception& error) {
    dateline::print_error(error.what());
    return dateline::exit_unusable;
  }
}
