// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"

namespace dateline {
namespace {

constexpr std::string_view notes = R"(
Examples:
  dateline extract article.txt              who went where, in a short digest
  dateline extract articles/ > trips.jsonl  one JSON record for each article
  dateline extract --help                   all options, with more examples
  dateline check data trips.jsonl           is that sound?
  dateline diff old.jsonl trips.jsonl       what changed?
  dateline eval gold.jsonl trips.jsonl      how much of it is right?
  dateline check rules --data my-data/      do my rules do what they say?

Exit status: 0 if all went well, 1 if some document could not be processed or a
check found something, 2 on a usage or data error, if an input of a check cannot
be read or if the output cannot be written.
)";

}  // namespace

Program dateline_program() {
  return {.name = "dateline",
          .summary = "Reads English news articles and writes which officials went where, and when.",
          .notes = std::string(notes),
          .groups = {{"check", "Check rules and data"}},
          .commands = {
              extract_command(),
              explain_command(),
              check_data_command(),
              check_rules_command(),
              check_gazetteers_command(),
              check_officials_command(),
              eval_command(),
              diff_command(),
              schema_command(),
              completions_command(),
              man_command(),
          }};
}

}  // namespace dateline
