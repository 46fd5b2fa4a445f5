// SPDX-License-Identifier: Apache-2.0
// The only file that includes CLI11. Help and the messages about values are our own, so that they do not
// change with its version.
#include "cli/command_line.h"

#include <CLI/CLI.hpp>
#include <map>
#include <string>

#include "cli/help.h"
#include "cli/usage.h"

namespace dateline {
namespace {

/// The commands that stand in the tree of CLI11's subcommands.
using Commands = std::map<const CLI::App*, const Command*>;

void add(CLI::App& app, const Option& option) {
  const std::string names = option.short_name.empty() ? option.name : option.short_name + "," + option.name;
  if (option.value.empty()) {
    app.add_flag_callback(names, [&option] { option.take({}); });
    return;
  }
  const auto take = [&option](const CLI::results_t& given) {
    for (const std::string& value : given) option.take(value);
    return true;
  };
  CLI::Option* added = app.add_option(names, take)->expected(1)->type_name(option.value);
  if (option.repeatable) added->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)->allow_extra_args(false);
}

void add(CLI::App& app, const Argument& argument) {
  const auto take = [&argument](const CLI::results_t& given) {
    for (const std::string& value : given) argument.take(value);
    return true;
  };
  constexpr int any_number = -1;
  app.add_option(argument.name, take)
      ->expected(1, argument.many ? any_number : 1)
      ->allow_extra_args(argument.many)
      ->required(argument.required);
}

void add(CLI::App& app, const Command& command, Commands& commands) {
  commands[&app] = &command;
  for (const Argument& argument : command.arguments) add(app, argument);
  for (const Option& option : command.options) add(app, option);
}

/// Commands of two words are subcommands of their first.
Commands add_commands(CLI::App& app, const Program& program) {
  Commands commands;
  for (const CommandGroup& group : program.groups) app.add_subcommand(group.name);
  for (const Command& command : program.commands) {
    const std::size_t blank = command.name.find(' ');
    CLI::App& parent = blank == std::string::npos ? app : *app.get_subcommand(command.name.substr(0, blank));
    add(*parent.add_subcommand(blank == std::string::npos ? command.name : command.name.substr(blank + 1)),
        command, commands);
  }
  return commands;
}

/// The command that the arguments name, as far as they do.
struct Chosen {
  const CLI::App* app;
  std::string name;
};

Chosen chosen_in(const CLI::App& app, const std::string& program) {
  Chosen chosen{&app, program};
  while (!chosen.app->get_subcommands().empty()) {
    chosen.app = chosen.app->get_subcommands().front();
    chosen.name += " " + chosen.app->get_name();
  }
  return chosen;
}

std::string help(const Program& program, const Chosen& chosen, const Commands& commands) {
  const auto command = commands.find(chosen.app);
  if (command != commands.end()) return help_of(program, *command->second);
  return chosen.name == program.name ? help_of(program) : help_of_group(program, chosen.app->get_name());
}

}  // namespace

std::function<int()> parse_command_line(const Program& program, int argc, const char* const* argv) {
  CLI::App app;
  bool version = false;
  app.set_help_flag("-h,--help");  // commands inherit it
  app.add_flag("--version", version);
  const Commands commands = add_commands(app, program);
  const auto fault = [&](const std::string& message) {
    return [message, name = chosen_in(app, program.name).name] { return report_usage_fault(message, name); };
  };
  try {
    app.parse(argc, argv);
    if (version) return print_version;
    const auto command = commands.find(chosen_in(app, program.name).app);
    if (command == commands.end()) return fault("no command given");
    command->second->settle();
    return command->second->run;
  } catch (const CLI::CallForHelp&) {
    return [text = help(program, chosen_in(app, program.name), commands)] { return print_help(text); };
  } catch (const CLI::ParseError& error) {
    return fault(error.what());
  } catch (const UsageFault& error) {
    return fault(error.what());
  }
}

}  // namespace dateline
