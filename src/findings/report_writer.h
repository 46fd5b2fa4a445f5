// SPDX-License-Identifier: Apache-2.0
// The formats of a report: one function and one .cpp each. Each gives the whole text.
#pragma once

#include <string>

#include "findings/report.h"

namespace dateline {

/// A line for each finding, as compilers write them, the table and a line that counts.
[[nodiscard]] std::string report_text(const Report& report);

/// One object: command, findings, table, counts.
[[nodiscard]] std::string report_json(const Report& report);

/// One object a line: the findings, then the rows of the table.
[[nodiscard]] std::string report_jsonl(const Report& report);

/// Workflow commands that GitHub shows as annotations.
[[nodiscard]] std::string report_github(const Report& report);

/// JUnit XML: a test case for each rule, which fails with each of its findings that fail.
[[nodiscard]] std::string report_junit(const Report& report);

/// SARIF 2.1.0.
[[nodiscard]] std::string report_sarif(const Report& report);

}  // namespace dateline
