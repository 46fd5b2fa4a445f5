// SPDX-License-Identifier: Apache-2.0
#include "cli/extract_options.h"

#include <algorithm>
#include <array>
#include <thread>

#include "cli/option.h"

namespace dateline {
namespace {

constexpr std::array<Choice<Format>, 5> formats{{{"jsonl", Format::jsonl},
                                                 {"json", Format::json},
                                                 {"csv", Format::csv},
                                                 {"tsv", Format::tsv},
                                                 {"text", Format::text}}};
constexpr std::array<Choice<OffsetUnit>, 2> offset_units{
    {{"codepoint", OffsetUnit::codepoint}, {"byte", OffsetUnit::byte}}};
constexpr std::array<Choice<Rows>, 3> rows{
    {{"trips", Rows::trips}, {"officials", Rows::officials}, {"mentions", Rows::mentions}}};

constexpr std::array<Choice<Summary>, 3> summaries{
    {{"text", Summary::text}, {"json", Summary::json}, {"none", Summary::none}}};

/// Options that say how to run rather than what to write.
constexpr std::array<std::string_view, 7> running{"--jobs",   "--max-errors",  "--output", "--out-dir",
                                                  "--resume", "--no-progress", "--summary"};

Option shard_option(std::optional<Shard>& target) {
  return {.name = "--shard",
          .value = "I/N",
          .description = "Take only part I of N of the documents, by their ids",
          .take = [&target](const std::string& given) {
            target = parse_shard(given);
            if (!target) throw UsageFault(fmt::format("--shard: '{}' is not like 1/8", given));
          }};
}

/// Has what is given to the option put into `given` too.
void remember(Option& option, std::vector<std::string>& given) {
  option.take = [take = std::move(option.take), name = option.name, &given](const std::string& value) {
    take(value);
    given.push_back(fmt::format("{}={}", name, value));
  };
}

Option jobs_option(unsigned& target) {
  Option option = number_option("--jobs", "N", target, 1, 1024, "Threads; as many as processors if not said");
  option.short_name = "-j";
  return option;
}

Option output_option(std::optional<std::filesystem::path>& target) {
  Option option = file_option("--output", target, "Write to FILE, which is replaced when all is done");
  option.short_name = "-o";
  return option;
}

}  // namespace

const std::string_view extract_notes = R"(
Input is plain text, HTML pages, JSONL, JSON, CSV and WARC, also in tar and zip
archives and compressed with gzip, zstd, xz or bzip2. Folders give their files
of these kinds in name order.

Examples:
  A digest of one article, its relative dates counted from 12 April 2023:
    dateline extract --date 2023-04-12 article.txt

  A table of all trips in a folder, one row for each destination:
    dateline extract --format csv -o trips.csv articles/

  Every mention with its place in the text, from standard input:
    curl -s https://example.org/article.txt | dateline extract --format tsv --rows mentions

  A crawl, and a day's JSONL whose texts are called "story":
    dateline extract -o trips.jsonl --resume crawl.warc.gz
    dateline extract --field text=story news.jsonl.zst > trips.jsonl

  JSONL in, JSONL out, with your own rules and names:
    dateline extract --data my-data/ < news.jsonl > trips.jsonl

Exit status: 0 if all went well, 1 if some document could not be processed (it
has an error record in the output and a line on standard error), 2 on a usage or
data error or if the output cannot be written.
)";

std::vector<Option> extract_options(ExtractOptions& target) {
  std::vector<Option> options = reading_options(target.reading);
  const std::vector<Option> further{
      shard_option(target.shard),
      choice_option("--format", target.format, formats,
                    "What to write; jsonl unless standard output is a terminal, then text"),
      output_option(target.output),
      folder_option("--out-dir", target.out_dir, "Write one output for each input file into DIR"),
      flag("--resume", target.resume,
           "Go on where an interrupted run with the same --output or --out-dir stopped"),
      choice_option("--rows", target.rows, rows, "What a row of csv or tsv is; trips if not said"),
      flag("--csv-safe", target.csv_safe,
           "Guard csv and tsv cells that a spreadsheet would take for formulas"),
      choice_option("--offsets", target.offsets, offset_units,
                    "Unit of start and end; codepoint if not said"),
      flag("--with-sentences", target.with_sentences, "Add the offsets of sentences to json"),
      flag("--with-text", target.with_text, "Add the text of documents to json"),
      flag("--explain", target.explain, "Add to json what was weighed and decided"),
      data_option(target.data),
      gazetteer_option(target.gazetteers),
      officials_option(target.officials),
      jobs_option(target.jobs),
      number_option("--max-errors", "N", target.max_errors, 1, UINT32_MAX,
                    "Stop after so many documents that cannot be processed"),
      choice_option("--summary", target.summary, summaries,
                    "How the run went, in one line on standard error"),
      flag("--no-progress", target.no_progress, "Show no progress at a terminal"),
  };
  options.insert(options.end(), further.begin(), further.end());
  for (Option& option : options) {
    if (std::find(running.begin(), running.end(), option.name) == running.end())
      remember(option, target.given);
  }
  return options;
}

std::string_view extension_of(Format format) {
  static constexpr std::array<std::string_view, 5> extensions{".jsonl", ".json", ".csv", ".tsv", ".txt"};
  return extensions.at(static_cast<std::size_t>(format));
}

void settle(ExtractOptions& options) {
  const bool table = options.format == Format::csv || options.format == Format::tsv;
  const bool json = !options.format || options.format == Format::jsonl || options.format == Format::json;
  if (options.rows && !table) throw UsageFault("--rows needs --format csv or tsv");
  if (options.csv_safe && !table) throw UsageFault("--csv-safe needs --format csv or tsv");
  if (options.with_sentences && !json) throw UsageFault("--with-sentences needs --format jsonl or json");
  if (options.with_text && !json) throw UsageFault("--with-text needs --format jsonl or json");
  if (options.explain && !json) throw UsageFault("--explain needs --format jsonl or json");
  if (options.output && options.out_dir) throw UsageFault("--output and --out-dir do not go together");
  if (options.resume && !options.output && !options.out_dir) {
    throw UsageFault("--resume needs --output or --out-dir");
  }
  if (options.reading.null_separated && !options.reading.files_from)
    throw UsageFault("--null needs --files-from");
  if (options.jobs == 0) options.jobs = std::max(1U, std::thread::hardware_concurrency());
  if (options.with_text || options.with_sentences || options.explain) {
    options.format = options.format.value_or(Format::jsonl);
  }
}

}  // namespace dateline
