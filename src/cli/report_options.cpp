// SPDX-License-Identifier: Apache-2.0
#include "cli/report_options.h"

#include <array>

#include "batch/output_file.h"
#include "cli/option.h"
#include "findings/report_writer.h"

namespace dateline {
namespace {

constexpr std::array<Choice<ReportFormat>, 6> formats{{{"text", ReportFormat::text},
                                                       {"json", ReportFormat::json},
                                                       {"jsonl", ReportFormat::jsonl},
                                                       {"github", ReportFormat::github},
                                                       {"junit", ReportFormat::junit},
                                                       {"sarif", ReportFormat::sarif}}};

constexpr std::array<Choice<std::optional<Level>>, 3> levels{
    {{"error", Level::error}, {"warning", Level::warning}, {"never", std::nullopt}}};

std::string rendered(const Report& report, ReportFormat format) {
  switch (format) {
    case ReportFormat::text:
      return report_text(report);
    case ReportFormat::json:
      return report_json(report);
    case ReportFormat::jsonl:
      return report_jsonl(report);
    case ReportFormat::github:
      return report_github(report);
    case ReportFormat::junit:
      return report_junit(report);
    case ReportFormat::sarif:
      return report_sarif(report);
  }
  return {};
}

}  // namespace

Option report_format_option(ReportFormat& target) {
  return choice_option("--format", target, formats, "How to write the report; text if not said");
}

Option report_output_option(std::optional<std::filesystem::path>& target) {
  Option option = file_option("--output", target, "Write to FILE, which is replaced when all is done");
  option.short_name = "-o";
  return option;
}

Option fail_on_option(std::optional<Level>& target) {
  return choice_option("--fail-on", target, levels,
                       "The level from which on findings give status 1; error if not said");
}

int put_out(Report report, const ReportOptions& options) {
  report.version = DATELINE_VERSION;
  OutputFile output(options.output);
  try {
    output.write(rendered(report, options.format));
    output.finish();
  } catch (const ReaderGone&) {
  }
  return report.failed() ? exit_findings : exit_success;
}

}  // namespace dateline
