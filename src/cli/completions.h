// SPDX-License-Identifier: Apache-2.0
// Completion scripts for shells, made from the commands. One .cpp a shell.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"

namespace dateline {

[[nodiscard]] std::string bash_completions(const Program& program);
[[nodiscard]] std::string zsh_completions(const Program& program);
[[nodiscard]] std::string fish_completions(const Program& program);

/// A word that may stand after the program's name, or after a group's.
struct CommandWord {
  std::string word;
  std::string summary;
};

/// Groups and the commands of one word, in the order of the help.
[[nodiscard]] std::vector<CommandWord> first_words(const Program& program);

/// The second words of a group's commands.
[[nodiscard]] std::vector<CommandWord> second_words(const Program& program, std::string_view group);

/// The words that the command's argument may be; empty where it may be anything.
[[nodiscard]] std::vector<std::string> argument_words(const Command& command);

/// Single quotes of sh around the text.
[[nodiscard]] std::string quoted(std::string_view text);

}  // namespace dateline
