// SPDX-License-Identifier: Apache-2.0
#include "cli/data_findings.h"

#include <utility>

#include "batch/output_file.h"
#include "cli/terminal.h"

namespace dateline {

int put_out(const std::vector<DataError>& faults, const FindingRule& rule, const std::string& command,
            const std::string& summary, const ReportOptions& options) {
  if (options.format == ReportFormat::text && !options.output) {
    for (const DataError& fault : faults) print(std::string(fault.what()) + "\n");
    print(summary);
    return faults.empty() ? exit_success : exit_findings;
  }
  Report report{.command = command, .rules = {rule}};
  for (const DataError& fault : faults) {
    report.findings.push_back({.rule = rule.id,
                               .level = rule.level,
                               .message = fault.message(),
                               .file = fault.file(),
                               .line = fault.line(),
                               .column = fault.column()});
  }
  return put_out(std::move(report), options);
}

}  // namespace dateline
