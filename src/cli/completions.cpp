// SPDX-License-Identifier: Apache-2.0
#include "cli/completions.h"

#include <algorithm>

namespace dateline {

std::vector<CommandWord> first_words(const Program& program) {
  std::vector<CommandWord> words;
  for (const Command& command : program.commands) {
    const std::string word = command.name.substr(0, command.name.find(' '));
    const auto same = [&](const auto& each) { return each.word == word; };
    if (std::any_of(words.begin(), words.end(), same)) continue;
    const auto group = std::find_if(program.groups.begin(), program.groups.end(),
                                    [&](const CommandGroup& each) { return each.name == word; });
    words.push_back({word, group == program.groups.end() ? command.summary : group->summary});
  }
  return words;
}

std::vector<CommandWord> second_words(const Program& program, std::string_view group) {
  std::vector<CommandWord> words;
  const std::string prefix = std::string(group) + " ";
  for (const Command& command : program.commands) {
    if (command.name.starts_with(prefix))
      words.push_back({command.name.substr(prefix.size()), command.summary});
  }
  return words;
}

std::vector<std::string> argument_words(const Command& command) {
  return command.arguments.empty() ? std::vector<std::string>() : command.arguments.front().words;
}

std::string quoted(std::string_view text) {
  std::string out = "'";
  for (const char byte : text) {
    if (byte == '\'') {
      out += "'\\''";
    } else {
      out.push_back(byte);
    }
  }
  return out + "'";
}

}  // namespace dateline
