// SPDX-License-Identifier: Apache-2.0
#include "cli/man_page.h"

#include <fmt/format.h>

#include "cli/help.h"

namespace dateline {
namespace {

/// Text as roff takes it: a hyphen that may be copied, no control line by chance.
std::string roff(std::string_view text) {
  std::string out;
  bool line_start = true;
  for (const char byte : text) {
    if (line_start && (byte == '.' || byte == '\'')) out += "\\&";
    if (byte == '\\') {
      out += "\\e";
    } else if (byte == '-') {
      out += "\\-";
    } else {
      out.push_back(byte);
    }
    line_start = byte == '\n';
  }
  return out;
}

/// Notes keep their lines.
std::string preformatted(std::string_view text) {
  while (text.starts_with('\n')) text.remove_prefix(1);
  return text.empty() ? "" : fmt::format(".PP\n.nf\n{}.fi\n", roff(text));
}

std::string entry(const std::string& term, const std::string& description) {
  return fmt::format(".TP\n{}\n{}\n", term, roff(description));
}

std::string term_of(const Option& option) {
  std::string term = fmt::format("\\fB{}\\fR", roff(option.name));
  if (!option.short_name.empty()) term = fmt::format("\\fB{}\\fR, {}", roff(option.short_name), term);
  return option.value.empty() ? term : fmt::format("{} \\fI{}\\fR", term, roff(option.value));
}

std::string section_of(const Program& program, const Command& command) {
  std::string out =
      fmt::format(".SS {} {}\n.B {} {}\n{}\n.PP\n{}.\n", program.name, roff(command.name), program.name,
                  roff(command.name), roff(synopsis(command)), roff(command.summary));
  for (const Argument& argument : command.arguments)
    out += entry(fmt::format("\\fI{}\\fR", roff(argument.name)), argument.description);
  for (const Option& option : command.options) out += entry(term_of(option), option.description);
  return out + preformatted(command.notes);
}

}  // namespace

std::string man_page(const Program& program, std::string_view version) {
  std::string name = program.name;
  for (char& letter : name) letter = static_cast<char>(letter - 'a' + 'A');
  std::string out = fmt::format(".TH {} 1 \"\" \"{} {}\" \"User Commands\"\n", name, program.name, version);
  out += fmt::format(".SH NAME\n{} \\- {}\n", program.name, roff(program.summary));
  out += fmt::format(".SH SYNOPSIS\n.B {}\n.I COMMAND\n[OPTION]...\n", program.name);
  out += fmt::format(".SH DESCRIPTION\n{}\n{}", roff(program.summary), preformatted(program.notes));
  out += ".SH COMMANDS\n";
  for (const Command& command : program.commands) out += section_of(program, command);
  return out;
}

}  // namespace dateline
