// SPDX-License-Identifier: Apache-2.0
// "::error file=data.jsonl,line=3,title=TRP002::message", one a line.
#include <fmt/format.h>

#include "findings/report_writer.h"

namespace dateline {
namespace {

/// Percent-encodes the characters of `special`.
std::string escaped(std::string_view text, std::string_view special) {
  std::string out;
  for (const char byte : text) {
    if (special.find(byte) == std::string_view::npos) {
      out.push_back(byte);
    } else {
      out += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
    }
  }
  return out;
}

std::string property(std::string_view text) { return escaped(text, "%\r\n:,"); }

}  // namespace

std::string report_github(const Report& report) {
  std::string out;
  for (const Finding& finding : report.findings) {
    out += finding.level == Level::note ? "::notice " : fmt::format("::{} ", name_of(finding.level));
    if (!finding.file.empty()) out += fmt::format("file={},", property(finding.file));
    if (finding.line > 0) out += fmt::format("line={},", finding.line);
    if (finding.column > 0) out += fmt::format("col={},", finding.column);
    const std::string document = finding.document.empty() ? "" : finding.document + ": ";
    out +=
        fmt::format("title={}::{}\n", property(finding.rule), escaped(document + finding.message, "%\r\n"));
  }
  return out;
}

}  // namespace dateline
