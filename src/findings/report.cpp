// SPDX-License-Identifier: Apache-2.0
#include "findings/report.h"

#include <algorithm>
#include <array>

namespace dateline {

std::string_view name_of(Level level) {
  constexpr std::array<std::string_view, 3> names{"note", "warning", "error"};
  return names.at(static_cast<std::size_t>(level));
}

bool Report::failed() const {
  return std::any_of(findings.begin(), findings.end(),
                     [this](const Finding& finding) { return fails(finding); });
}

std::uint64_t Report::count(Level level) const {
  return static_cast<std::uint64_t>(std::count_if(
      findings.begin(), findings.end(), [&](const Finding& finding) { return finding.level == level; }));
}

}  // namespace dateline
