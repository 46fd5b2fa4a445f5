// SPDX-License-Identifier: Apache-2.0
// dateline check officials: is a list of officials sound?
#include <fmt/format.h>

#include <memory>

#include "cli/commands.h"
#include "cli/data_findings.h"
#include "cli/option.h"
#include "dateline/check.h"

namespace dateline {
namespace {

constexpr std::string_view notes = R"(
Reports, as file:line:column with the line, what --officials would refuse, and
besides: names that are everyday words, titles that the rules do not know, one
name for two countries at one time, signs of a wrong encoding.

Example:
  dateline check officials my-officials.tsv

Exit status: 0 if nothing was found, 1 if something was, 2 if a file cannot be
read.
)";

struct CheckOfficialsOptions {
  std::vector<std::string> files;
  std::optional<std::filesystem::path> data;
  ReportOptions report;
};

constexpr FindingRule rule{"OFF001", "officials-row", Level::error,
                           "A row of a list of officials is faulty or ambiguous."};

int run(const CheckOfficialsOptions& options) {
  const OfficialsCheck check = check_officials(options.data, {options.files.begin(), options.files.end()});
  const std::string summary =
      fmt::format("{} files, {} rows, {} findings\n", check.files, check.rows, check.findings.size());
  return put_out(check.findings, rule, "check officials", summary, options.report);
}

}  // namespace

Command check_officials_command() {
  const auto options = std::make_shared<CheckOfficialsOptions>();
  Argument files = paths_argument("FILE", options->files, "Tables for --officials");
  files.required = true;
  return {.name = "check officials",
          .summary = "Look for faults in lists of officials",
          .notes = std::string(notes),
          .arguments = {std::move(files)},
          .options = {report_format_option(options->report.format),
                      report_output_option(options->report.output), data_option(options->data)},
          .run = [options] { return run(*options); }};
}

}  // namespace dateline
