// SPDX-License-Identifier: Apache-2.0
// Faults in the data as findings.
#pragma once

#include <string>
#include <vector>

#include "cli/report_options.h"
#include "dateline/data_error.h"

namespace dateline {

/// Reports the faults, all of one rule, and gives the exit status. As text each is told with its line and a
/// caret, and `summary` follows; the other formats are those of all reports.
int put_out(const std::vector<DataError>& faults, const FindingRule& rule, const std::string& command,
            const std::string& summary, const ReportOptions& options);

}  // namespace dateline
