// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/completions.h"

namespace dateline {
namespace {

std::string joined(const std::vector<CommandWord>& words) {
  std::string out;
  for (const CommandWord& each : words) out.append(out.empty() ? "" : " ").append(each.word);
  return out;
}

/// Replies with the words, where the part typed fits them.
std::string reply(const std::string& words) {
  return fmt::format("mapfile -t COMPREPLY < <(compgen -W {} -- \"$current\")", quoted(words));
}

/// What may follow an option that takes a value: its words, folders, or (by default) files.
std::string values_of(const Command& command) {
  std::string out;
  for (const Option& option : command.options) {
    if (option.value.empty()) continue;
    std::string names = quoted(command.name + " " + option.name);
    if (!option.short_name.empty()) names += " | " + quoted(command.name + " " + option.short_name);
    std::string action = ":";
    if (!option.words.empty()) action = reply(fmt::format("{}", fmt::join(option.words, " ")));
    if (option.completion == Completion::folder)
      action = "mapfile -t COMPREPLY < <(compgen -d -- \"$current\")";
    out += fmt::format("    {}) {}; return ;;\n", names, action);
  }
  return out;
}

std::string arguments_of(const Command& command) {
  const auto words = argument_words(command);
  if (words.empty()) return "";
  return fmt::format("      {}) {} ;;\n", quoted(command.name),
                     reply(fmt::format("{}", fmt::join(words, " "))));
}

std::string options_of(const Command& command) {
  std::string words = "--help";
  for (const Option& option : command.options) words += " " + option.name;
  return fmt::format("      {}) {} ;;\n", quoted(command.name), reply(words));
}

}  // namespace

std::string bash_completions(const Program& program) {
  std::string groups;
  std::string values;
  std::string options;
  std::string arguments;
  for (const CommandGroup& group : program.groups) {
    groups += fmt::format(
        "    {}) [ \"$COMP_CWORD\" -gt 2 ] || {{ {}; return; }}\n      command+=\" ${{COMP_WORDS[2]}}\" ;;\n",
        group.name, reply(joined(second_words(program, group.name))));
  }
  for (const Command& command : program.commands) {
    values += values_of(command);
    options += options_of(command);
    arguments += arguments_of(command);
  }
  return fmt::format(R"(# bash completion for {0}, made by `{0} completions bash`
_{0}() {{
  local current=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD-1]}} command=${{COMP_WORDS[1]}}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    {1}
    return
  fi
  case "$command" in
{2}  esac
  case "$command $previous" in
{3}  esac
  if [[ $current == -* ]]; then
    case "$command" in
{4}    esac
  else
    case "$command" in
{5}    esac
  fi
}}
complete -o bashdefault -o default -F _{0} {0}
)",
                     program.name, reply(joined(first_words(program)) + " --help --version"), groups, values,
                     options, arguments);
}

}  // namespace dateline
