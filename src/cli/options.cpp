// SPDX-License-Identifier: Apache-2.0
// The only file that includes CLI11. Help and the messages about values are our own, so that they do not
// change with its version.
#include "cli/options.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <array>
#include <memory>
#include <string_view>
#include <utility>

#include "cli/help.h"
#include "input/day.h"

namespace dateline {
namespace {

template <typename Value>
using Choice = std::pair<std::string_view, Value>;

constexpr std::array<Choice<Format>, 5> formats{{{"jsonl", Format::jsonl},
                                                 {"json", Format::json},
                                                 {"csv", Format::csv},
                                                 {"tsv", Format::tsv},
                                                 {"text", Format::text}}};
constexpr std::array<Choice<InputFormat>, 3> input_formats{
    {{"auto", InputFormat::automatic}, {"text", InputFormat::text}, {"jsonl", InputFormat::jsonl}}};
constexpr std::array<Choice<OffsetUnit>, 2> offset_units{
    {{"codepoint", OffsetUnit::codepoint}, {"byte", OffsetUnit::byte}}};
constexpr std::array<Choice<Rows>, 3> rows{
    {{"trips", Rows::trips}, {"officials", Rows::officials}, {"mentions", Rows::mentions}}};

/// An option that takes one of a few words.
template <typename Target, typename Value, std::size_t size>
CLI::Option* add_choice(CLI::App& app, const char* name, Target& target,
                        const std::array<Choice<Value>, size>& choices, const std::string& description) {
  const auto choose = [&target, &choices, name](const std::string& word) {
    std::string words;
    for (const auto& [choice, value] : choices) {
      if (choice == word) target = value;
      if (choice == word) return;
      words.append(words.empty() ? "" : ", ").append(choice);
    }
    throw CLI::ValidationError(fmt::format("{}: '{}' is none of {}", name, word, words));
  };
  std::string words;
  for (const auto& [choice, value] : choices) words.append(words.empty() ? "" : "|").append(choice);
  return app.add_option_function<std::string>(name, choose, description)->type_name(words);
}

void add_date(CLI::App& app, std::optional<Date>& date) {
  const auto read = [&date](const std::string& text) {
    date = parse_day(text);
    if (!date) throw CLI::ValidationError(fmt::format("--date: '{}' is not a date (YYYY-MM-DD)", text));
  };
  app.add_option_function<std::string>("--date", read, "Date of all documents, whatever the input says")
      ->type_name("YYYY-MM-DD");
}

void add_path(CLI::App& app, const char* name, std::optional<std::filesystem::path>& path, const char* type,
              const std::string& description) {
  app.add_option_function<std::string>(
         name, [&path](const std::string& text) { path = text; }, description)
      ->type_name(type);
}

/// Options of one output format are refused with another rather than ignored.
void check_formats(const CLI::App& app, const ExtractOptions& options) {
  const bool table = options.format == Format::csv || options.format == Format::tsv;
  const bool json = !options.format || options.format == Format::jsonl || options.format == Format::json;
  for (const char* name : {"--rows", "--csv-safe"}) {
    if (app.count(name) > 0 && !table)
      throw CLI::ValidationError(fmt::format("{} needs --format csv or tsv", name));
  }
  for (const char* name : {"--with-sentences", "--with-text"}) {
    if (app.count(name) > 0 && !json)
      throw CLI::ValidationError(fmt::format("{} needs --format jsonl or json", name));
  }
}

void add_data(CLI::App& app, std::optional<std::filesystem::path>& data) {
  add_path(app, "--data", data, "DIR", "Lay the rules and gazetteers in DIR over the built-in ones");
}

// One function a command: it says what the options are and sets `command` when the command is given.

void add_extract(CLI::App& program, Command& command) {
  const auto options = std::make_shared<ExtractOptions>();
  CLI::App* app = program.add_subcommand("extract", "Write who went where, and when");
  app->add_option("PATH", options->paths,
                  "Files, folders (recursively) or - for standard input; without any, standard input");
  add_choice(*app, "--input-format", options->input.format, input_formats,
             "What the input is; auto goes by the file's name");
  add_date(*app, options->input.date);
  add_choice(*app, "--format", options->format, formats,
             "What to write; jsonl unless standard output is a terminal, then text");
  add_path(*app, "-o,--output", options->output, "FILE", "Write to FILE, which is replaced when all is done");
  add_choice(*app, "--rows", options->rows, rows, "What a row of csv or tsv is; trips if not said");
  app->add_flag("--csv-safe", options->csv_safe,
                "Guard csv and tsv cells that a spreadsheet would take for formulas");
  add_choice(*app, "--offsets", options->offsets, offset_units,
             "Unit of start and end; codepoint if not said");
  app->add_flag("--with-sentences", options->with_sentences, "Add the offsets of sentences to json");
  app->add_flag("--with-text", options->with_text, "Add the text of documents to json");
  add_data(*app, options->data);
  app->footer(std::string(extract_examples));
  app->callback([app, options, &command] {
    check_formats(*app, *options);
    if (options->with_text || options->with_sentences) {
      options->format = options->format.value_or(Format::jsonl);
    }
    command = *options;
  });
}

void add_check(CLI::App& program, Command& command) {
  const auto options = std::make_shared<CheckRulesOptions>();
  CLI::App* check = program.add_subcommand("check", "Check rules and data");
  CLI::App* app = check->add_subcommand("rules", "Run the examples of every rule");
  add_data(*app, options->data);
  app->footer(std::string(check_rules_examples));
  app->callback([options, &command] { command = *options; });
}

std::string option_name(const CLI::Option& option) {
  std::string name = option.get_snames().empty() ? "    " : "-" + option.get_snames().front() + ", ";
  name += "--" + option.get_lnames().front();
  if (!option.get_type_name().empty()) name += " " + option.get_type_name();
  return name;
}

std::string help(const CLI::App& app, const std::string& name) {
  Help help(app.get_description(), name, app.get_footer());
  for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
    help.command(command->get_name(), command->get_description());
  }
  for (const CLI::Option* option : app.get_options()) {
    if (option->get_positional()) {
      help.argument(option->get_name(), option->get_description());
    } else {
      help.option(option_name(*option), option->get_description());
    }
  }
  return help.text();
}

/// The command that the arguments name, as far as they do.
struct Chosen {
  const CLI::App* app;
  std::string name;
};

Chosen chosen_in(const CLI::App& program) {
  Chosen chosen{&program, "dateline"};
  while (!chosen.app->get_subcommands().empty()) {
    chosen.app = chosen.app->get_subcommands().front();
    chosen.name += " " + chosen.app->get_name();
  }
  return chosen;
}

}  // namespace

Command parse_command_line(int argc, const char* const* argv) {
  CLI::App program("Reads English news articles and writes which officials went where, and when.");
  Command command = UsageError{"no command given", {}};
  bool version = false;
  program.set_help_flag("-h,--help", "Show this help");  // commands inherit it
  program.add_flag("--version", version, "Show the version of the program and of its data");
  program.footer(std::string(program_examples));
  add_extract(program, command);
  add_check(program, command);
  try {
    program.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    const Chosen chosen = chosen_in(program);
    return HelpRequest{help(*chosen.app, chosen.name)};
  } catch (const CLI::ParseError& error) {
    return UsageError{error.what(), chosen_in(program).name};
  }
  if (version) return VersionRequest{};
  if (auto* error = std::get_if<UsageError>(&command)) error->command = chosen_in(program).name;
  return command;
}

}  // namespace dateline
