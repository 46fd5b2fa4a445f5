// SPDX-License-Identifier: Apache-2.0
#include "cli/help.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace dateline {
namespace {

constexpr std::size_t columns = 80;
constexpr std::size_t description_column = 10;

/// A name and what it means.
using Entries = std::vector<std::pair<std::string, std::string>>;

/// Appends `text` in lines that begin at description_column.
void append_wrapped(std::string& out, std::string_view text) {
  constexpr std::size_t width = columns - description_column;
  while (!text.empty()) {
    std::size_t end = text.size();
    if (end > width) {
      const std::size_t blank = text.rfind(' ', width);
      end = blank == std::string_view::npos ? std::min(text.find(' '), text.size()) : blank;
    }
    out.append(description_column, ' ').append(text.substr(0, end)).push_back('\n');
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

void append_section(std::string& out, std::string_view title, const Entries& entries) {
  if (entries.empty()) return;
  out.append("\n").append(title).append(":\n");
  for (const auto& [name, description] : entries) {
    out.append("  ").append(name).push_back('\n');
    append_wrapped(out, description);
  }
}

std::string label(const Option& option) {
  std::string label = option.short_name.empty() ? "    " : option.short_name + ", ";
  label += option.name;
  if (!option.value.empty()) label += " " + option.value;
  return label;
}

Entries options_of(const Command* command) {
  Entries entries{{"-h, --help", "Show this help"}};
  if (command == nullptr) return entries;
  for (const Option& option : command->options) entries.emplace_back(label(option), option.description);
  return entries;
}

}  // namespace

std::string synopsis(const Command& command) {
  std::string text = "[OPTION]...";
  for (const Argument& argument : command.arguments) {
    text += argument.required ? " " + argument.name : " [" + argument.name + "]";
    if (argument.many) text += "...";
  }
  return text;
}

std::string help_of(const Program& program) {
  std::string out = program.summary + "\n\nUsage: " + program.name + " COMMAND [OPTION]...\n";
  Entries commands;
  for (const Command& command : program.commands) commands.emplace_back(command.name, command.summary);
  append_section(out, "Commands", commands);
  Entries options = options_of(nullptr);
  options.emplace_back("    --version", "Show the version of the program and of its data");
  append_section(out, "Options", options);
  return out + program.notes;
}

std::string help_of_group(const Program& program, const std::string& group) {
  const auto found = std::find_if(program.groups.begin(), program.groups.end(),
                                  [&](const CommandGroup& each) { return each.name == group; });
  std::string out = found->summary + "\n\nUsage: " + program.name + " " + group + " COMMAND [OPTION]...\n";
  Entries commands;
  for (const Command& command : program.commands) {
    if (command.name.starts_with(group + " "))
      commands.emplace_back(command.name.substr(group.size() + 1), command.summary);
  }
  append_section(out, "Commands", commands);
  append_section(out, "Options", options_of(nullptr));
  return out;
}

std::string help_of(const Program& program, const Command& command) {
  std::string out =
      command.summary + "\n\nUsage: " + program.name + " " + command.name + " " + synopsis(command) + "\n";
  Entries arguments;
  for (const Argument& argument : command.arguments)
    arguments.emplace_back(argument.name, argument.description);
  append_section(out, "Arguments", arguments);
  append_section(out, "Options", options_of(&command));
  return out + command.notes;
}

}  // namespace dateline
