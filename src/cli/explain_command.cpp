// SPDX-License-Identifier: Apache-2.0
// dateline explain: why is it so?
#include <charconv>
#include <memory>

#include "batch/output_file.h"
#include "cli/commands.h"
#include "cli/option.h"
#include "cli/terminal.h"
#include "dateline/extractor.h"
#include "input/inputs.h"
#include "output/explanation.h"

namespace dateline {
namespace {

constexpr std::string_view notes = R"(
For each mention: the rule that made it. For each place name: every gazetteer row
that it might mean, with the evidence for and against each and its points.

Examples:
  dateline explain article.txt                 everything
  dateline explain --span 120:127 article.txt  what stands there
  dateline explain --format json article.txt   for other programs

Exit status: 0 if all went well, 1 if the document could not be processed, 2 on a
usage or data error.
)";

enum class AnswerFormat : std::uint8_t { text, json };

constexpr std::array<Choice<AnswerFormat>, 2> formats{
    {{"text", AnswerFormat::text}, {"json", AnswerFormat::json}}};

struct ExplainOptions {
  std::vector<std::string> paths;
  InputOptions input;
  std::optional<CodePoints> range;
  AnswerFormat format = AnswerFormat::text;
  std::optional<std::filesystem::path> data;
  std::vector<std::filesystem::path> gazetteers;
};

std::optional<std::size_t> number(std::string_view text) {
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

Option span_option(std::optional<CodePoints>& range) {
  return {.name = "--span",
          .value = "START:END",
          .description = "Only what overlaps these code points of the text, END not included",
          .take = [&range](const std::string& given) {
            const std::size_t colon = given.find(':');
            const std::string_view text = given;
            const auto begin = number(text.substr(0, colon));
            const auto end = number(text.substr(std::min(colon, text.size() - 1) + 1));
            if (!begin || !end || *begin >= *end) {
              throw UsageFault(fmt::format("--span: '{}' is not START:END", given));
            }
            range = CodePoints{*begin, *end};
          }};
}

int run(const ExplainOptions& options) {
  const Extractor extractor = Extractor::load(options.data, options.gazetteers);
  Inputs inputs(PathList(options.paths), options.input);
  bool failed = false;
  while (auto entry = inputs.next()) {
    const Article article = parse(std::move(*entry));
    if (const auto* error = std::get_if<InputError>(&article)) {
      print_error(fmt::format("{}: {}", error->source, error->message));
      failed = true;
      continue;
    }
    const auto& document = std::get<Document>(article);
    const Extraction extraction = extractor.extract(document, Explain::yes);
    const Explained explained{document, extraction,
                              [&](std::string_view rule) { return extractor.rule_location(rule); }};
    const auto append =
        options.format == AnswerFormat::json ? append_explanation_json : append_explanation_text;
    std::string out;
    append(out, explained, answer(explained, options.range));
    print(out);
  }
  return failed ? exit_findings : exit_success;
}

}  // namespace

Command explain_command() {
  const auto options = std::make_shared<ExplainOptions>();
  return {.name = "explain",
          .summary = "Say why: the rules, rows and evidence behind the output",
          .notes = std::string(notes),
          .arguments = {paths_argument("PATH", options->paths,
                                       "A file, or - for standard input; without any, standard input")},
          .options = {span_option(options->range),
                      day_option("--date", options->input.date, "Date of the document, whatever it says"),
                      choice_option("--format", options->format, formats, "What to write; text if not said"),
                      data_option(options->data), gazetteer_option(options->gazetteers)},
          .run = [options] { return run(*options); }};
}

}  // namespace dateline
