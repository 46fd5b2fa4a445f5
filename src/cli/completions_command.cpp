// SPDX-License-Identifier: Apache-2.0
// dateline completions SHELL and dateline man: what a package installs beside the program.
#include <array>
#include <memory>

#include "batch/output_file.h"
#include "cli/commands.h"
#include "cli/completions.h"
#include "cli/man_page.h"
#include "cli/option.h"

namespace dateline {
namespace {

using Completions = std::string (*)(const Program&);

constexpr std::array<Choice<Completions>, 3> shells{
    {{"bash", bash_completions}, {"zsh", zsh_completions}, {"fish", fish_completions}}};

constexpr std::string_view completions_notes = R"(
Examples:
  source <(dateline completions bash)      for this shell only
  dateline completions fish > ~/.config/fish/completions/dateline.fish

Exit status: 0, or 2 on a usage error.
)";

constexpr std::string_view man_notes = R"(
Example:
  dateline man | man -l -

Exit status: 0, or 2 on a usage error.
)";

}  // namespace

Command completions_command() {
  const auto shell = std::make_shared<Completions>();
  return {.name = "completions",
          .summary = "Write the completion script of a shell",
          .notes = std::string(completions_notes),
          .arguments = {choice_argument("SHELL", *shell, shells, "bash, zsh or fish")},
          .run = [shell] {
            print((*shell)(dateline_program()));
            return exit_success;
          }};
}

Command man_command() {
  return {.name = "man", .summary = "Write the manual page", .notes = std::string(man_notes), .run = [] {
            print(man_page(dateline_program(), DATELINE_VERSION));
            return exit_success;
          }};
}

}  // namespace dateline
