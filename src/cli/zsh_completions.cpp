// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/completions.h"

namespace dateline {
namespace {

/// Brackets and colons have a meaning in _arguments and _describe.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char byte : text) {
    if (byte == '[' || byte == ']' || byte == ':' || byte == '\\') out.push_back('\\');
    out.push_back(byte);
  }
  return out;
}

std::string action_of(const Option& option) {
  if (!option.words.empty()) return fmt::format("({})", fmt::join(option.words, " "));
  if (option.completion == Completion::folder) return "_files -/";
  return option.completion == Completion::file ? "_files" : " ";
}

std::string spec_of(const Option& option) {
  const std::string value =
      option.value.empty() ? "" : fmt::format(":{}:{}", escaped(option.value), action_of(option));
  const std::string rest = quoted(fmt::format("[{}]{}", escaped(option.description), value));
  if (!option.short_name.empty())
    return fmt::format("'({0} {1})'{{{0},{1}}}{2}", option.short_name, option.name, rest);
  return (option.repeatable ? "'*'" : "") + option.name + rest;
}

std::string case_of(const Command& command) {
  std::string out = fmt::format("    {})\n      _arguments '(-h --help)'{{-h,--help}}'[Show this help]'",
                                quoted(command.name));
  for (const Option& option : command.options) out += " \\\n        " + spec_of(option);
  for (const Argument& argument : command.arguments) {
    const std::string action =
        argument.words.empty() ? "_files" : fmt::format("({})", fmt::join(argument.words, " "));
    out += fmt::format(" \\\n        '{}:{}:{}'", argument.many ? "*" : "", argument.name, action);
  }
  return out + " ;;\n";
}

std::string described(const std::vector<CommandWord>& words) {
  std::string out;
  for (const CommandWord& each : words) out += " " + quoted(each.word + ":" + escaped(each.summary));
  return out;
}

}  // namespace

std::string zsh_completions(const Program& program) {
  std::string groups;
  std::string cases;
  for (const CommandGroup& group : program.groups) {
    groups += fmt::format(
        "    {}) words_two=({} )\n      if (( CURRENT == 3 )); then _describe command words_two; "
        "return; fi\n      command=\"$words[2] $words[3]\"; skip=2 ;;\n",
        group.name, described(second_words(program, group.name)));
  }
  for (const Command& command : program.commands) cases += case_of(command);
  return fmt::format(R"(#compdef {0}
# zsh completion for {0}, made by `{0} completions zsh`
_{0}() {{
  local -a words_one=({1} ) words_two
  local command=$words[2]
  integer skip=1
  if (( CURRENT == 2 )); then _describe command words_one; return; fi
  case $command in
{2}  esac
  shift $skip words
  (( CURRENT -= skip ))
  case $command in
{3}  esac
}}
if [[ $funcstack[1] == _{0} ]]; then _{0} "$@"; else compdef _{0} {0}; fi
)",
                     program.name, described(first_words(program)), groups, cases);
}

}  // namespace dateline
