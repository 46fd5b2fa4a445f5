// SPDX-License-Identifier: Apache-2.0
// dateline explain: why is it so?
#include <charconv>
#include <memory>

#include "batch/output_file.h"
#include "cli/commands.h"
#include "cli/option.h"
#include "cli/terminal.h"
#include "dateline/extractor.h"
#include "dateline/trip_reason.h"
#include "input/inputs.h"
#include "output/explanation.h"
#include "output/values.h"
#include "text/one_line.h"
#include "text/utf8.h"

namespace dateline {
namespace {

constexpr std::string_view notes = R"(
For each mention: the rule that made it. For each place name: every gazetteer row
that it might mean, with the evidence for and against each and its points. For
each trip: the words and the rule that gave each field, and what was passed over.
+ stands before what was taken, - before what was not; the code in brackets says
why (--list-reasons).

Examples:
  dateline explain article.txt                    everything
  dateline explain --span 120:127 article.txt     what stands there
  dateline explain --trip t1 article.txt          the first trip
  dateline explain --why-not 'Ann Roe' article.txt  why she has no trip
  dateline explain --format json article.txt      for other programs

Exit status: 0 if all went well, 1 if a document could not be processed or has no
such trip, 2 on a usage or data error.
)";

enum class AnswerFormat : std::uint8_t { text, json };

constexpr std::array<Choice<AnswerFormat>, 2> formats{
    {{"text", AnswerFormat::text}, {"json", AnswerFormat::json}}};

struct ExplainOptions {
  std::vector<std::string> paths;
  InputOptions input;
  Question question;
  bool list_reasons = false;
  AnswerFormat format = AnswerFormat::text;
  std::optional<std::filesystem::path> data;
  std::vector<std::filesystem::path> gazetteers;
  std::vector<std::filesystem::path> officials;
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

Option trip_option(std::optional<std::size_t>& trip) {
  return {.name = "--trip",
          .value = "ID",
          .description = "Only this trip (t1 is the first): what gave each of its fields, and what lost",
          .take = [&trip](const std::string& given) {
            const auto id = given.starts_with('t') ? number(std::string_view(given).substr(1)) : std::nullopt;
            if (!id || *id == 0) throw UsageFault(fmt::format("--trip: '{}' is not t1, t2, ...", given));
            trip = *id - 1;
          }};
}

Option why_not_option(std::optional<std::string>& name) {
  return {.name = "--why-not",
          .value = "NAME",
          .description = "Why this person, or holder of this title, has no trip",
          .take = [&name](const std::string& given) {
            if (one_line(given).empty() || !repair_utf8(given).repairs.empty())
              throw UsageFault("--why-not: that is no name");
            name = given;
          }};
}

void list_reasons() {
  std::string out;
  for (const TripReasonText& reason : trip_reasons()) {
    fmt::format_to(std::back_inserter(out), "{} {:<18}{}\n", reason.refuses ? "-" : "+", reason.code,
                   reason.text);
  }
  print(out);
}

// Whether the document has the trip that is asked about, with a message where it has not.
bool has_trip(const Document& document, const Extraction& extraction, const Question& question) {
  if (!question.trip || *question.trip < extraction.trips.size()) return true;
  print_error(fmt::format("{}: there is no trip {}, it has {}", document.id, trip_id(*question.trip),
                          extraction.trips.size()));
  return false;
}

int run(const ExplainOptions& options) {
  if (options.list_reasons) {
    list_reasons();
    return exit_success;
  }
  const Extractor extractor = Extractor::load(options.data, options.gazetteers, options.officials);
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
    if (!has_trip(document, extraction, options.question)) {
      failed = true;
      continue;
    }
    const Explained explained{document, extraction,
                              [&](std::string_view rule) { return extractor.rule_location(rule); },
                              [&](std::string_view code) { return extractor.place_name(code); }};
    const auto append =
        options.format == AnswerFormat::json ? append_explanation_json : append_explanation_text;
    std::string out;
    append(out, explained, answer(explained, options.question));
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
          .options = {span_option(options->question.range), trip_option(options->question.trip),
                      why_not_option(options->question.why_not),
                      flag("--list-reasons", options->list_reasons, "Show all reason codes and read nothing"),
                      day_option("--date", options->input.date, "Date of the document, whatever it says"),
                      choice_option("--format", options->format, formats, "What to write; text if not said"),
                      data_option(options->data), gazetteer_option(options->gazetteers),
                      officials_option(options->officials)},
          .settle =
              [options] {
                const Question& asked = options->question;
                if (asked.range.has_value() + asked.trip.has_value() + asked.why_not.has_value() > 1)
                  throw UsageFault("--span, --trip and --why-not ask different questions: give one");
              },
          .run = [options] { return run(*options); }};
}

}  // namespace dateline
