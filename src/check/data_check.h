// SPDX-License-Identifier: Apache-2.0
// dateline check data: is extraction output sound? Each rule is a small function in a table (data_rule.h).
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "findings/report.h"

namespace dateline {

/// First and last year, both included.
struct Years {
  int first = 1;
  int last = 9999;
};

struct DataCheckOptions {
  std::vector<std::string> files;             ///< of records; "-" is standard input
  std::vector<std::string> texts;             ///< articles, where offsets are to be checked against them
  std::optional<std::filesystem::path> data;  ///< laid over the built-in gazetteers
  std::optional<std::string> baseline;        ///< records to compare the counts with
  double max_drift = 0.25;                    ///< of a count, as a part of the baseline's
  double max_undated = 0.5;                   ///< part of documents
  double max_empty = 0.5;
  std::optional<Years> years;
  std::map<std::string, std::optional<Level>, std::less<>> levels;  ///< by rule id; none: off
};

/// The rules in the order of their documentation, with their own levels.
[[nodiscard]] std::vector<FindingRule> data_check_rules();

/// Runs the rules over the files; table: the counts, with the baseline's where there is one. Throws
/// ReadFault where a file cannot be read, RecordError where the baseline has faults, DataError on a
/// fault in the gazetteers.
[[nodiscard]] Report check_data(const DataCheckOptions& options);

}  // namespace dateline
