// SPDX-License-Identifier: Apache-2.0
#include "cli/help.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr std::size_t columns = 80;
constexpr std::size_t description_column = 10;

/// Appends `text` in lines that begin at description_column.
void append_wrapped(std::string& out, std::string_view text) {
  constexpr std::size_t width = columns - description_column;
  while (!text.empty()) {
    std::size_t end = text.size();
    if (end > width) {
      const std::size_t blank = text.rfind(' ', width);
      end = blank == std::string_view::npos ? std::min(text.find(' '), text.size()) : blank;
    }
    out.append(description_column, ' ').append(text.substr(0, end)).push_back('\n');
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

void append_section(std::string& out, std::string_view title,
                    const std::vector<std::pair<std::string, std::string>>& entries) {
  if (entries.empty()) return;
  out.append("\n").append(title).append(":\n");
  for (const auto& [name, description] : entries) {
    out.append("  ").append(name).push_back('\n');
    append_wrapped(out, description);
  }
}

}  // namespace

const std::string_view program_examples = R"(
Examples:
  dateline extract article.txt              who went where, in a short digest
  dateline extract articles/ > trips.jsonl  one JSON record for each article
  dateline extract --help                   all options, with more examples
  dateline check rules --data my-data/      do my rules do what they say?

Exit status: 0 if all went well, 1 if some document could not be processed,
2 on a usage or data error or if the output cannot be written.
)";

const std::string_view extract_examples = R"(
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

const std::string_view check_rules_examples = R"(
Every rule states what it must match and what it must not; this runs them all
through the whole program. A rule without such examples is a fault too.

Examples:
  dateline check rules                     the rules that are built in
  dateline check rules --data my-data/     with your own laid over them

Exit status: 0 if every example holds, 2 if not.
)";

std::string Help::text() const {
  std::string out = description_ + "\n\nUsage: " + name_;
  if (!commands_.empty()) out.append(" COMMAND");
  if (!options_.empty()) out.append(" [OPTION]...");
  for (const auto& [name, description] : arguments_) out.append(" [").append(name).append("]...");
  out.push_back('\n');
  append_section(out, "Commands", commands_);
  append_section(out, "Arguments", arguments_);
  append_section(out, "Options", options_);
  return out + examples_;
}

}  // namespace dateline
