// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/completions.h"

namespace dateline {
namespace {

/// Single quotes of fish, which has \' within them.
std::string fish_quoted(std::string_view text) {
  std::string out = "'";
  for (const char byte : text) {
    if (byte == '\'' || byte == '\\') out.push_back('\\');
    out.push_back(byte);
  }
  return out + "'";
}

/// When the command was named.
std::string condition(const std::string& command) {
  const std::size_t blank = command.find(' ');
  const std::string seen = "__fish_seen_subcommand_from ";
  if (blank == std::string::npos) return fish_quoted(seen + command);
  return fish_quoted(seen + command.substr(0, blank) + "; and " + seen + command.substr(blank + 1));
}

std::string values_of(const Option& option) {
  if (option.value.empty()) return "";
  if (!option.words.empty())
    return fmt::format(" -x -a {}", fish_quoted(fmt::format("{}", fmt::join(option.words, " "))));
  if (option.completion == Completion::folder) return " -x -a '(__fish_complete_directories)'";
  return option.completion == Completion::file ? " -r -F" : " -x";
}

}  // namespace

std::string fish_completions(const Program& program) {
  std::string out = fmt::format("# fish completion for {0}, made by `{0} completions fish`\n", program.name);
  const std::string complete = "complete -c " + program.name;
  for (const CommandWord& each : first_words(program))
    out += fmt::format("{} -f -n __fish_use_subcommand -a {} -d {}\n", complete, each.word,
                       fish_quoted(each.summary));
  out += fmt::format("{} -n __fish_use_subcommand -l version -d 'Show the version'\n", complete);
  out += fmt::format("{} -s h -l help -d 'Show this help'\n", complete);
  for (const CommandGroup& group : program.groups) {
    const auto words = second_words(program, group.name);
    std::string names;
    for (const CommandWord& each : words) names += " " + each.word;
    for (const CommandWord& each : words) {
      out += fmt::format(
          "{} -f -n {} -a {} -d {}\n", complete,
          fish_quoted(fmt::format("__fish_seen_subcommand_from {}; and not __fish_seen_subcommand_from{}",
                                  group.name, names)),
          each.word, fish_quoted(each.summary));
    }
  }
  for (const Command& command : program.commands) {
    for (const std::string& word : argument_words(command))
      out += fmt::format("{} -f -n {} -a {}\n", complete, condition(command.name), word);
    for (const Option& option : command.options) {
      const std::string short_name = option.short_name.empty() ? "" : " -s " + option.short_name.substr(1);
      out += fmt::format("{} -n {}{} -l {}{} -d {}\n", complete, condition(command.name), short_name,
                         option.name.substr(2), values_of(option), fish_quoted(option.description));
    }
  }
  return out;
}

}  // namespace dateline
