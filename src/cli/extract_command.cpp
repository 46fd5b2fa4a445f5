// SPDX-License-Identifier: Apache-2.0
// dateline extract: articles in, records out.
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "batch/batch.h"
#include "batch/file_output.h"
#include "batch/folder_output.h"
#include "cli/commands.h"
#include "cli/extract_options.h"
#include "cli/interrupt.h"
#include "cli/option.h"
#include "cli/progress.h"
#include "cli/terminal.h"
#include "dateline/extractor.h"
#include "input/inputs.h"
#include "output/writer.h"

namespace dateline {
namespace {

Format format_of(const ExtractOptions& options) {
  const bool terminal = !options.output && !options.out_dir && stdout_is_terminal();
  return options.format.value_or(terminal ? Format::text : Format::jsonl);
}

std::unique_ptr<Writer> make_writer(const ExtractOptions& options, const Extractor& extractor) {
  const PlaceName place_name = [&extractor](std::string_view code) { return extractor.place_name(code); };
  const JsonOptions json{options.offsets, options.with_sentences, options.with_text};
  const CsvOptions csv{options.offsets, options.rows.value_or(Rows::trips), options.csv_safe,
                       !options.officials.empty(), place_name};
  switch (format_of(options)) {
    case Format::jsonl:
      return make_jsonl_writer(json);
    case Format::json:
      return make_json_writer(json);
    case Format::csv:
      return make_csv_writer(csv);
    case Format::tsv:
      return make_tsv_writer(csv);
    case Format::text:
      return make_text_writer({!options.output && !options.out_dir && stdout_takes_colour(), place_name});
  }
  return nullptr;
}

/// All that the output depends on, but for what the input holds, in one line.
std::string run_key(const ExtractOptions& options, const Extractor& extractor) {
  std::vector<std::string> given = options.given;
  std::sort(given.begin(), given.end());
  std::string key = fmt::format("{} {}", DATELINE_VERSION, extractor.data_hash());
  for (const std::string& part : given) key += ' ' + part;
  for (const std::string& path : options.paths) key += " : " + path;
  std::replace(key.begin(), key.end(), '\n', ' ');
  return key;
}

PathList paths_of(const ExtractOptions& options) {
  return options.reading.files_from
             ? PathList(options.paths, *options.reading.files_from, options.reading.null_separated)
             : PathList(options.paths);
}

/// Size of all the input, where it is known.
std::optional<std::uint64_t> total_bytes(const ExtractOptions& options) {
  if (options.reading.files_from == "-") return std::nullopt;  // it can be read once only
  std::uint64_t total = 0;
  PathWalk walk(paths_of(options), options.reading.input);
  while (const auto found = walk.next()) {
    const auto* name = std::get_if<InputName>(&*found);
    if (name == nullptr) continue;
    std::error_code error;
    total += std::filesystem::file_size(name->path, error);
    if (error) return std::nullopt;
  }
  return total;
}

void report_error(const InputError& error) {
  const std::string line = error.line > 0 ? fmt::format(":{}", error.line) : std::string();
  print_error(fmt::format("{}{}: {}", error.source, line, error.message));
}

void summarize(const ExtractOptions& options, const Progress& progress, const Tally& tally) {
  if (options.summary == Summary::json) print_error_line(progress.json_summary(tally));
  if (options.summary == Summary::text || (!options.summary && progress.seen())) {
    print_error(progress.summary(tally));
  }
}

/// Runs the batch into `output`, with talk on standard error, and gives the exit status.
int extract(const ExtractOptions& options, const Extractor& extractor, const Writer& writer,
            RecordOutput& output, const Tally& done) {
  Inputs inputs(paths_of(options), options.reading.input);
  if (options.resume && options.out_dir) {
    inputs.leave_out([&](const InputName& input) {
      return std::filesystem::exists(output_path(*options.out_dir, input, extension_of(format_of(options))));
    });
  }
  const bool shown = !options.no_progress && stderr_is_terminal();
  Progress progress(shown, shown ? total_bytes(options) : std::nullopt);
  const BatchEvents events{
      .failed =
          [&](const InputError& error) {
            progress.clear();
            report_error(error);
          },
      .advanced = [&](const Tally& tally, std::uint64_t bytes) { progress.advance(tally, bytes); }};
  const BatchResult result = run_batch(inputs, extractor, writer, output,
                                       {.threads = options.jobs,
                                        .shard = options.shard,
                                        .max_errors = options.max_errors,
                                        .explain = options.explain ? Explain::yes : Explain::no,
                                        .done = done},
                                       events, interrupted());
  progress.clear();
  if (result.end == BatchEnd::complete) output.finish(result.tally);
  summarize(options, progress, result.tally);
  if (result.end == BatchEnd::stopped) return interrupt_status();
  if (result.end == BatchEnd::too_many_errors) print_error("stopped: too many errors (--max-errors)");
  return result.tally.errors > 0 ? exit_findings : exit_success;
}

int run(const ExtractOptions& options) {
  const Extractor extractor = Extractor::load(options.data, options.gazetteers, options.officials);
  const auto writer = make_writer(options, extractor);
  if (options.out_dir) {
    FolderOutput output(*writer, *options.out_dir, std::string(extension_of(format_of(options))));
    return extract(options, extractor, *writer, output, {});
  }
  try {
    FileOutput output(*writer, options.output, run_key(options, extractor), options.resume);
    if (output.complete()) {
      output.finish(output.done());
      return output.done().errors > 0 ? exit_findings : exit_success;
    }
    return extract(options, extractor, *writer, output, output.done());
  } catch (const ReaderGone&) {
    return exit_success;
  }
}

int run_interruptible(ExtractOptions& options) {
  catch_interrupts();
  options.reading.input.stop_descriptor = interrupt_descriptor();
  if (options.paths.empty() && !options.reading.files_from && stdin_is_terminal()) {
    print_error("reading an article from the terminal; end it with Ctrl-D");
  }
  return run(options);
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
          .run = [options] { return run_interruptible(*options); }};
}

}  // namespace dateline
