// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "findings/report_writer.h"
#include "output/values.h"
#include "text/one_line.h"

namespace dateline {
namespace {

std::string place(const Finding& finding) {
  if (finding.file.empty()) return {};
  std::string place = finding.file;
  if (finding.line > 0) place += fmt::format(":{}", finding.line);
  if (finding.column > 0) place += fmt::format(":{}", finding.column);
  return place + ": ";
}

std::string text_of(const Cell& cell) {
  if (const auto* text = std::get_if<std::string>(&cell)) return *text;
  if (const auto* count = std::get_if<std::uint64_t>(&cell)) return fmt::format("{}", *count);
  return fmt::format("{:.4f}", std::get<double>(cell));
}

/// Names to the left, figures to the right.
void append_table(std::string& out, const Table& table) {
  std::vector<std::vector<std::string>> lines{table.columns};
  for (const auto& row : table.rows) {
    std::vector<std::string> line;
    for (const Cell& cell : row) line.push_back(text_of(cell));
    lines.push_back(std::move(line));
  }
  std::vector<std::size_t> widths(table.columns.size());
  for (const auto& line : lines) {
    for (std::size_t column = 0; column < line.size(); ++column)
      widths[column] = std::max(widths[column], line[column].size());
  }
  for (const auto& line : lines) {
    out += fmt::format("{:<{}}", line[0], widths[0]);
    for (std::size_t column = 1; column < line.size(); ++column)
      out += fmt::format("  {:>{}}", line[column], widths[column]);
    out.push_back('\n');
  }
}

std::string counted(std::uint64_t count, std::string_view what) {
  return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

}  // namespace

std::string report_text(const Report& report) {
  std::string out;
  for (const Finding& finding : report.findings) {
    append_one_line(out,
                    fmt::format("{}{} {}: {}{}", place(finding), name_of(finding.level), finding.rule,
                                finding.document.empty() ? "" : finding.document + ": ", finding.message));
    out.push_back('\n');
  }
  if (!report.table.columns.empty()) append_table(out, report.table);
  out += fmt::format("{}, {}, {}\n", counted(report.count(Level::error), "error"),
                     counted(report.count(Level::warning), "warning"),
                     counted(report.count(Level::note), "note"));
  return out;
}

}  // namespace dateline
