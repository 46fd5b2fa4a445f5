// SPDX-License-Identifier: Apache-2.0
// What a check, a comparison or an evaluation reports: findings, each made by a rule, and a table that sums
// up.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dateline {

/// SARIF's levels, the lowest first.
enum class Level : std::uint8_t { note, warning, error };

[[nodiscard]] std::string_view name_of(Level level);

/// What a rule looks for. `id` never changes once released.
struct FindingRule {
  std::string_view id;    ///< "TRP002"
  std::string_view name;  ///< "trip-start-after-end"
  Level level = Level::error;
  std::string_view description;  ///< one sentence
};

struct Finding {
  std::string_view rule;  ///< id
  Level level = Level::error;
  std::string message;
  std::string file;          ///< as the command line named it; empty where the finding is about no file
  std::uint64_t line = 0;    ///< from 1; 0 where there is none
  std::uint64_t column = 0;  ///< from 1, in code points; 0 where there is none
  std::string document;      ///< id; empty where the finding is about no document
};

/// A cell is text, a count or a fraction (written with four decimals).
using Cell = std::variant<std::string, std::uint64_t, double>;

/// A table whose first column names the rows. Empty where the command has none.
struct Table {
  std::vector<std::string> columns;
  std::vector<std::vector<Cell>> rows;
};

struct Report {
  std::string command;             ///< "check data"
  std::string version;             ///< of the program
  std::vector<FindingRule> rules;  ///< all that ran, in the order of their documentation
  std::vector<Finding> findings;   ///< in the order of the input
  Table table;
  std::optional<Level> fail_on = Level::error;  ///< the level that fails; none: never

  /// Whether the finding is at or above `fail_on`.
  [[nodiscard]] bool fails(const Finding& finding) const { return fail_on && finding.level >= *fail_on; }
  [[nodiscard]] bool failed() const;
  [[nodiscard]] std::uint64_t count(Level level) const;
};

}  // namespace dateline
