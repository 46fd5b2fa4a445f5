// SPDX-License-Identifier: Apache-2.0
// dateline extract: articles in, records out.
#include <fmt/format.h>

#include "cli/commands.h"
#include "cli/extract_options.h"
#include "cli/option.h"
#include "cli/output_file.h"
#include "cli/terminal.h"
#include "dateline/extractor.h"
#include "input/article_source.h"
#include "output/writer.h"

namespace dateline {
namespace {

std::unique_ptr<Writer> make_writer(const ExtractOptions& options, const Extractor& extractor) {
  const bool terminal = !options.output && stdout_is_terminal();
  const PlaceName place_name = [&extractor](std::string_view code) { return extractor.place_name(code); };
  const JsonOptions json{options.offsets, options.with_sentences, options.with_text};
  const CsvOptions csv{options.offsets, options.rows.value_or(Rows::trips), options.csv_safe, place_name};
  switch (options.format.value_or(terminal ? Format::text : Format::jsonl)) {
    case Format::jsonl:
      return make_jsonl_writer(json);
    case Format::json:
      return make_json_writer(json);
    case Format::csv:
      return make_csv_writer(csv);
    case Format::tsv:
      return make_tsv_writer(csv);
    case Format::text:
      return make_text_writer({!options.output && stdout_takes_colour(), place_name});
  }
  return nullptr;
}

void report_error(const InputError& error) {
  const std::string line = error.line > 0 ? fmt::format(":{}", error.line) : std::string();
  print_error(fmt::format("{}{}: {}", error.source, line, error.message));
}

/// Renders and puts out records in the order of the articles.
class Run {
 public:
  Run(const Extractor& extractor, const Writer& writer, OutputFile& output)
      : extractor_(extractor), writer_(writer), output_(output) {}

  int over(ArticleSource& source) {
    output_.write(writer_.head());
    while (const auto article = source.next()) {
      record_.clear();
      std::visit([this](const auto& found) { render(found); }, *article);
      put_out();
    }
    output_.write(writer_.tail());
    output_.finish();
    return failed_ ? exit_findings : exit_success;
  }

 private:
  void render(const Document& document) { writer_.document(record_, document, extractor_.extract(document)); }

  void render(const InputError& error) {
    failed_ = true;
    report_error(error);
    writer_.failure(record_, {error.id, error.source, error.code, error.message});
  }

  void put_out() {
    if (record_.empty()) return;
    if (any_) record_.insert(0, writer_.separator());
    any_ = true;
    output_.write(record_);
  }

  const Extractor& extractor_;
  const Writer& writer_;
  OutputFile& output_;
  std::string record_;
  bool any_ = false;
  bool failed_ = false;
};

int run(const ExtractOptions& options) {
  const Extractor extractor = Extractor::load(options.data);
  const auto writer = make_writer(options, extractor);
  OutputFile output(options.output);
  const bool from_terminal = options.paths.empty() && stdin_is_terminal();
  if (from_terminal) print_error("reading an article from the terminal; end it with Ctrl-D");
  const auto source = read_inputs(options.paths, options.input);
  try {
    return Run(extractor, *writer, output).over(*source);
  } catch (const ReaderGone&) {
    return exit_success;
  }
}

}  // namespace

Command extract_command() {
  const auto options = std::make_shared<ExtractOptions>();
  return {.name = "extract",
          .summary = "Write who went where, and when",
          .notes = std::string(extract_notes),
          .arguments = {paths_argument(
              "PATH", options->paths,
              "Files, folders (recursively) or - for standard input; without any, standard input")},
          .options = extract_options(*options),
          .settle = [options] { settle(*options); },
          .run = [options] { return run(*options); }};
}

}  // namespace dateline
