// SPDX-License-Identifier: Apache-2.0
// dateline check data: is extraction output sound?
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <memory>

#include "batch/output_file.h"
#include "check/data_check.h"
#include "cli/commands.h"
#include "cli/option.h"
#include "cli/report_options.h"

namespace dateline {
namespace {

constexpr std::string_view notes = R"(
FILE holds records of dateline extract, jsonl or json; - is standard input.
--list-rules shows all rules, which docs/ci.md explains.

Examples:
  dateline check data trips.jsonl
  dateline check data trips.jsonl --texts articles/ --years 2020..2030
  dateline check data trips.jsonl --baseline released.jsonl --max-drift 0.1
  dateline check data trips.jsonl --rule TRP007=off --rule SET002=error --format github

Exit status: 0 if no finding is at or above --fail-on, 1 if one is, 2 on a usage
or data error or if a file cannot be read.
)";

struct CheckDataOptions {
  DataCheckOptions check;
  std::optional<Level> fail_on = Level::error;
  bool list_rules = false;
  ReportOptions report;
};

std::optional<Years> read_years(std::string_view text) {
  const std::size_t dots = text.find("..");
  if (dots == std::string_view::npos) return std::nullopt;
  const auto year = [](std::string_view digits, int& value) {
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc() && end == digits.data() + digits.size() && value > 0;
  };
  Years years;
  if (!year(text.substr(0, dots), years.first) || !year(text.substr(dots + 2), years.last))
    return std::nullopt;
  return years.first <= years.last ? std::optional(years) : std::nullopt;
}

Option years_option(std::optional<Years>& target) {
  const auto take = [&target](const std::string& given) {
    target = read_years(given);
    if (!target) throw UsageFault(fmt::format("--years: '{}' is not like 2020..2030", given));
  };
  return {.name = "--years",
          .value = "A..B",
          .description = "Years that dates of documents and trips may have",
          .take = take};
}

std::optional<Level> read_level(std::string_view word, const std::string& given) {
  for (const Level level : {Level::note, Level::warning, Level::error}) {
    if (name_of(level) == word) return level;
  }
  if (word == "off") return std::nullopt;
  throw UsageFault(fmt::format("--rule: '{}' is not like TRP007=error (note, warning, error or off)", given));
}

Option rule_option(DataCheckOptions& target) {
  const auto take = [&target](const std::string& given) {
    const std::size_t equals = std::min(given.find('='), given.size());
    const std::string id = given.substr(0, equals);
    const auto rules = data_check_rules();
    if (std::none_of(rules.begin(), rules.end(), [&](const FindingRule& rule) { return rule.id == id; }))
      throw UsageFault(fmt::format("--rule: there is no rule '{}'; --list-rules shows them", id));
    target.levels[id] = read_level(std::string_view(given).substr(std::min(equals + 1, given.size())), given);
  };
  return {.name = "--rule",
          .value = "ID=LEVEL",
          .description = "Make a rule's findings error, warning or note, or turn it off; may be repeated",
          .take = take,
          .repeatable = true};
}

Option texts_option(std::vector<std::string>& target) {
  return {.name = "--texts",
          .value = "PATH",
          .description = "Articles, as they were given to extract, to check offsets against; may be repeated",
          .take = [&target](const std::string& given) { target.push_back(given); },
          .completion = Completion::file,
          .repeatable = true};
}

Option baseline_option(std::optional<std::string>& target) {
  return {.name = "--baseline",
          .value = "FILE",
          .description = "Records to compare the counts with",
          .take = [&target](const std::string& given) { target = given; },
          .completion = Completion::file};
}

std::string rule_list() {
  std::string out;
  for (const FindingRule& rule : data_check_rules())
    out += fmt::format("{}  {:<7}  {:<21}  {}\n", rule.id, name_of(rule.level), rule.name, rule.description);
  return out;
}

int run(const CheckDataOptions& options) {
  if (options.list_rules) {
    print(rule_list());
    return exit_success;
  }
  Report report = check_data(options.check);
  report.fail_on = options.fail_on;
  return put_out(std::move(report), options.report);
}

}  // namespace

Command check_data_command() {
  const auto options = std::make_shared<CheckDataOptions>();
  DataCheckOptions& check = options->check;
  return {.name = "check data",
          .summary = "Check records that extract wrote",
          .notes = std::string(notes),
          .arguments = {paths_argument("FILE", check.files, "Records, as jsonl or json")},
          .options = {texts_option(check.texts), years_option(check.years), baseline_option(check.baseline),
                      fraction_option("--max-drift", check.max_drift,
                                      "How far a count may be from the baseline's; 0.25 if not said"),
                      fraction_option("--max-undated", check.max_undated,
                                      "Part of documents that may have no date; 0.5 if not said"),
                      fraction_option("--max-empty", check.max_empty,
                                      "Part of documents that may have no mention; 0.5 if not said"),
                      rule_option(check),
                      flag("--list-rules", options->list_rules, "Show all rules and check nothing"),
                      fail_on_option(options->fail_on), report_format_option(options->report.format),
                      report_output_option(options->report.output), data_option(check.data)},
          .settle =
              [options] {
                if (options->check.files.empty() && !options->list_rules)
                  throw UsageFault("no FILE given; - is standard input");
              },
          .run = [options] { return run(*options); }};
}

}  // namespace dateline
