// SPDX-License-Identifier: Apache-2.0
#include <exception>

#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/terminal.h"

int main(int argc, char** argv) {
  try {
    dateline::prepare_standard_streams();
    const dateline::Program program = dateline::dateline_program();
    return dateline::parse_command_line(program, argc, argv)();
  } catch (const std::exception& error) {
    dateline::print_error(error.what());
    return dateline::exit_unusable;
  }
}
