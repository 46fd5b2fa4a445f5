// SPDX-License-Identifier: Apache-2.0
// The options of all commands that report findings.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "cli/command.h"
#include "findings/report.h"

namespace dateline {

enum class ReportFormat : std::uint8_t { text, json, jsonl, github, junit, sarif };

struct ReportOptions {
  ReportFormat format = ReportFormat::text;
  std::optional<std::filesystem::path> output;
};

[[nodiscard]] Option report_format_option(ReportFormat& target);
[[nodiscard]] Option report_output_option(std::optional<std::filesystem::path>& target);

/// "--fail-on error|warning|never"
[[nodiscard]] Option fail_on_option(std::optional<Level>& target);

/// Writes the report and gives the exit status: exit_findings where a finding is at or above `fail_on`.
/// Fills in the version.
int put_out(Report report, const ReportOptions& options);

}  // namespace dateline
