// SPDX-License-Identifier: Apache-2.0
// What a command is: its words, its options and what it does, as plain values. The parser, the help, the man
// page and the completions are all made from them.
#pragma once

#include <cstdint>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Exit statuses, the same for every command.
inline constexpr int exit_success = 0;
inline constexpr int exit_findings = 1;  ///< some document could not be processed, some check found a fault
inline constexpr int exit_unusable = 2;  ///< usage or data error, unreadable input, output not writable

/// The command line says nothing that can be done. `what()` says why, naming the option.
class UsageFault : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// What a shell may offer in the place of a value.
enum class Completion : std::uint8_t { none, file, folder };

/// `take` receives each value given ("" for a flag), puts it where it belongs or throws UsageFault.
struct Option {
  std::string name;   ///< "--format"
  std::string value;  ///< what it takes, as help shows it: "FILE"; empty for a flag
  std::string description;
  std::function<void(const std::string&)> take;
  std::string short_name;          ///< "-o", where there is one
  std::vector<std::string> words;  ///< all the values it takes, where these are few
  Completion completion = Completion::none;
  bool repeatable = false;
};

/// A positional argument.
struct Argument {
  std::string name;  ///< "PATH"
  std::string description;
  std::function<void(const std::string&)> take;
  std::vector<std::string> words;  ///< all the values it takes, where these are few
  bool required = false;
  bool many = false;  ///< any number of them; only the last argument may be
};

struct Command {
  std::string name;  ///< after the program's: "extract", "check rules"
  std::string summary;
  std::string notes;  ///< paragraphs and examples that follow the options in help
  std::vector<Argument> arguments;
  std::vector<Option> options;
  std::function<void()> settle = [] {};  ///< after parsing: options that do not go together throw UsageFault
  std::function<int()> run;              ///< gives the exit status
};

/// The first word of commands that have two: "check".
struct CommandGroup {
  std::string name;
  std::string summary;
};

struct Program {
  std::string name;
  std::string summary;
  std::string notes;
  std::vector<CommandGroup> groups;
  std::vector<Command> commands;  ///< in the order of the help
};

}  // namespace dateline
