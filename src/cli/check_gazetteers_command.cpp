// SPDX-License-Identifier: Apache-2.0
// dateline check gazetteers: are the names of places sound?
#include <fmt/format.h>

#include <memory>

#include "cli/commands.h"
#include "cli/data_findings.h"
#include "cli/option.h"
#include "dateline/check.h"

namespace dateline {
namespace {

constexpr std::string_view notes = R"(
Reports, as file:line:column with the line: a form that means two codes alone, a
form twice, unknown codes, common English words that match by themselves, signs
of a wrong encoding, empty or unreadable cells, rows out of order, removals that
remove nothing. FILE is a table for --gazetteer; without any, the gazetteers that
are built in or laid over them are checked.

Examples:
  dateline check gazetteers my-names.tsv
  dateline check gazetteers --data my-data/

Exit status: 0 if nothing was found, 1 if something was, 2 if a file cannot be
read.
)";

struct CheckGazetteersOptions {
  std::vector<std::string> files;
  std::optional<std::filesystem::path> data;
  ReportOptions report;
};

constexpr FindingRule rule{"GAZ001", "gazetteer-row", Level::error,
                           "A row of a gazetteer is faulty, ambiguous or out of place."};

int run(const CheckGazetteersOptions& options) {
  const GazetteerCheck check = check_gazetteers(options.data, {options.files.begin(), options.files.end()});
  const std::string summary =
      fmt::format("{} files, {} rows, {} findings\n", check.files, check.rows, check.findings.size());
  return put_out(check.findings, rule, "check gazetteers", summary, options.report);
}

}  // namespace

Command check_gazetteers_command() {
  const auto options = std::make_shared<CheckGazetteersOptions>();
  return {.name = "check gazetteers",
          .summary = "Look for faults in names of places",
          .notes = std::string(notes),
          .arguments = {paths_argument("FILE", options->files, "Tables of names of places")},
          .options = {report_format_option(options->report.format),
                      report_output_option(options->report.output), data_option(options->data)},
          .run = [options] { return run(*options); }};
}

}  // namespace dateline
