// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "findings/report_writer.h"

namespace dateline {
namespace {

/// Text for XML content and attributes; control characters that XML 1.0 has no place for become U+FFFD.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char byte : text) {
    switch (byte) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\n':
        out += "&#10;";
        break;
      default:
        if (byte >= 0 && byte < ' ' && byte != '\t') {
          out += "\uFFFD";
        } else {
          out.push_back(byte);
        }
    }
  }
  return out;
}

std::string line_of(const Finding& finding) {
  const std::string line = finding.line > 0 ? fmt::format(":{}", finding.line) : "";
  return fmt::format("{}{}{}{}{}", finding.file, line, finding.file.empty() ? "" : ": ",
                     finding.document.empty() ? "" : finding.document + ": ", finding.message);
}

void append_case(std::string& out, const Report& report, const FindingRule& rule) {
  out += fmt::format("    <testcase classname=\"{}\" name=\"{} {}\">\n", escaped(report.command),
                     escaped(rule.id), escaped(rule.name));
  std::string others;
  for (const Finding& finding : report.findings) {
    if (finding.rule != rule.id) continue;
    if (report.fails(finding)) {
      out += fmt::format("      <failure type=\"{}\" message=\"{}\"/>\n", name_of(finding.level),
                         escaped(line_of(finding)));
    } else {
      others += fmt::format("{}: {}\n", name_of(finding.level), line_of(finding));
    }
  }
  if (!others.empty()) out += fmt::format("      <system-out>{}</system-out>\n", escaped(others));
  out += "    </testcase>\n";
}

}  // namespace

std::string report_junit(const Report& report) {
  const auto failing = std::count_if(report.rules.begin(), report.rules.end(), [&](const FindingRule& rule) {
    return std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding& finding) {
      return finding.rule == rule.id && report.fails(finding);
    });
  });
  std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n";
  out += fmt::format("  <testsuite name=\"dateline {}\" tests=\"{}\" failures=\"{}\">\n",
                     escaped(report.command), report.rules.size(), failing);
  for (const FindingRule& rule : report.rules) append_case(out, report, rule);
  return out + "  </testsuite>\n</testsuites>\n";
}

}  // namespace dateline
