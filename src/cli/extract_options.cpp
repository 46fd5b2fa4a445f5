// SPDX-License-Identifier: Apache-2.0
#include "cli/extract_options.h"

#include <array>

#include "cli/option.h"

namespace dateline {
namespace {

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

Option output_option(std::optional<std::filesystem::path>& target) {
  Option option = file_option("--output", target, "Write to FILE, which is replaced when all is done");
  option.short_name = "-o";
  return option;
}

}  // namespace

const std::string_view extract_notes = R"(
Folders give their *.txt, *.jsonl and *.ndjson files in name order. A JSONL line
is an object with "text" and, optionally, "id", "date" (or "dct") and "title".

Examples:
  A digest of one article, its relative dates counted from 12 April 2023:
    dateline extract --date 2023-04-12 article.txt

  A table of all trips in a folder, one row for each destination:
    dateline extract --format csv -o trips.csv articles/

  Every mention with its place in the text, from standard input:
    curl -s https://example.org/article.txt | dateline extract --format tsv --rows mentions

  JSONL in, JSONL out, with your own rules and names:
    dateline extract --input-format jsonl --data my-data/ < news.jsonl > trips.jsonl

Exit status: 0 if all went well, 1 if some document could not be processed (it
has an error record in the output and a line on standard error), 2 on a usage or
data error or if the output cannot be written.
)";

std::vector<Option> extract_options(ExtractOptions& target) {
  return {
      choice_option("--input-format", target.input.format, input_formats,
                    "What the input is; auto goes by the file's name"),
      day_option("--date", target.input.date, "Date of all documents, whatever the input says"),
      choice_option("--format", target.format, formats,
                    "What to write; jsonl unless standard output is a terminal, then text"),
      output_option(target.output),
      choice_option("--rows", target.rows, rows, "What a row of csv or tsv is; trips if not said"),
      flag("--csv-safe", target.csv_safe,
           "Guard csv and tsv cells that a spreadsheet would take for formulas"),
      choice_option("--offsets", target.offsets, offset_units,
                    "Unit of start and end; codepoint if not said"),
      flag("--with-sentences", target.with_sentences, "Add the offsets of sentences to json"),
      flag("--with-text", target.with_text, "Add the text of documents to json"),
      data_option(target.data),
  };
}

void settle(ExtractOptions& options) {
  const bool table = options.format == Format::csv || options.format == Format::tsv;
  const bool json = !options.format || options.format == Format::jsonl || options.format == Format::json;
  if (options.rows && !table) throw UsageFault("--rows needs --format csv or tsv");
  if (options.csv_safe && !table) throw UsageFault("--csv-safe needs --format csv or tsv");
  if (options.with_sentences && !json) throw UsageFault("--with-sentences needs --format jsonl or json");
  if (options.with_text && !json) throw UsageFault("--with-text needs --format jsonl or json");
  if (options.with_text || options.with_sentences) options.format = options.format.value_or(Format::jsonl);
}

}  // namespace dateline
