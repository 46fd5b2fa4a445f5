// SPDX-License-Identifier: Apache-2.0
// dateline diff: what changed between two extractions?
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>
#include <set>

#include "cli/commands.h"
#include "cli/option.h"
#include "cli/report_options.h"
#include "compare/difference.h"
#include "records/record_reader.h"

namespace dateline {
namespace {

constexpr std::string_view notes = R"(
Both files hold records of dateline extract (jsonl or json). What counts is who
went where and when: rules, evidence and offsets may differ. A document that was
renamed is still the same one.

Examples:
  dateline diff before.jsonl after.jsonl
  dateline diff before.jsonl after.jsonl --fail-on removed --fail-on changed
  git show HEAD:trips.jsonl | dateline diff - trips.jsonl

Exit status: 0 if there is no change of a kind that --fail-on names, 1 if there
is one, 2 on a usage error or if a file cannot be read.
)";

/// One for each subject and change, in that order.
constexpr std::array<FindingRule, 12> rules{
    {{"DIF001", "document-added", Level::note, "The new file has a document that the old one has not."},
     {"DIF002", "document-removed", Level::note, "The old file has a document that the new one has not."},
     {"DIF003", "document-changed", Level::note,
      "A document's date changed, or whether it could be processed."},
     {"DIF004", "trip-added", Level::note, "A trip is new."},
     {"DIF005", "trip-removed", Level::note, "A trip is gone."},
     {"DIF006", "trip-changed", Level::note, "A trip's slots changed."},
     {"DIF007", "official-added", Level::note, "An official is new."},
     {"DIF008", "official-removed", Level::note, "An official is gone."},
     {"DIF009", "official-changed", Level::note, "An official's title, role or home changed."},
     {"DIF010", "mention-added", Level::note, "A mention is new."},
     {"DIF011", "mention-removed", Level::note, "A mention is gone."},
     {"DIF012", "mention-changed", Level::note, "A mention's code or value changed."}}};

using Changes = std::set<Change>;

const std::array<Choice<Changes>, 5> fail_on_choices{{{"added", {Change::added}},
                                                      {"removed", {Change::removed}},
                                                      {"changed", {Change::changed}},
                                                      {"any", {all_changes.begin(), all_changes.end()}},
                                                      {"never", {}}}};

struct DiffOptions {
  std::string before;
  std::string after;
  Changes fail_on;
  Changes named;  ///< by the last --fail-on
  ReportOptions report;
};

Option fail_on_changes_option(DiffOptions& options) {
  Option option = choice_option("--fail-on", options.named, fail_on_choices,
                                "Changes that give status 1; may be repeated; never if not said");
  option.take = [&options, take = option.take](const std::string& given) {
    take(given);
    options.fail_on.insert(options.named.begin(), options.named.end());
  };
  option.repeatable = true;
  return option;
}

/// Changes that --fail-on names are errors.
std::vector<FindingRule> rules_for(const Changes& fail_on) {
  std::vector<FindingRule> result(rules.begin(), rules.end());
  for (std::size_t index = 0; index < result.size(); ++index) {
    if (fail_on.count(all_changes.at(index % all_changes.size())) > 0) result[index].level = Level::error;
  }
  return result;
}

Finding finding_of(const Difference& difference, const std::vector<FindingRule>& all) {
  const std::size_t index = static_cast<std::size_t>(difference.subject) * all_changes.size() +
                            static_cast<std::size_t>(difference.change);
  return {.rule = all[index].id,
          .level = all[index].level,
          .message = fmt::format("{} {}: {}", name_of(difference.subject), name_of(difference.change),
                                 difference.description),
          .file = *difference.where.file,
          .line = difference.where.line,
          .document = difference.document};
}

Table table_of(const Comparison& comparison) {
  Table table{.columns = {"what", "old", "new", "added", "removed", "changed", "renamed"}};
  for (const Subject subject : all_subjects) {
    const auto index = static_cast<std::size_t>(subject);
    std::vector<Cell> row{fmt::format("{}s", name_of(subject)), comparison.totals.before.at(index),
                          comparison.totals.after.at(index)};
    for (const Change change : all_changes) {
      row.emplace_back(static_cast<std::uint64_t>(std::count_if(
          comparison.differences.begin(), comparison.differences.end(),
          [&](const Difference& each) { return each.subject == subject && each.change == change; })));
    }
    row.emplace_back(subject == Subject::document ? comparison.renamed_documents : 0);
    table.rows.push_back(std::move(row));
  }
  return table;
}

int run(const DiffOptions& options) {
  const std::vector<Record> before = read_records(options.before);
  const std::vector<Record> after = read_records(options.after);
  const Comparison comparison = compare_records(before, after);
  Report report{.command = "diff", .rules = rules_for(options.fail_on), .table = table_of(comparison)};
  for (const Difference& difference : comparison.differences)
    report.findings.push_back(finding_of(difference, report.rules));
  return put_out(std::move(report), options.report);
}

}  // namespace

Command diff_command() {
  const auto options = std::make_shared<DiffOptions>();
  return {.name = "diff",
          .summary = "Show what changed between two extractions",
          .notes = std::string(notes),
          .arguments = {file_argument("OLD", options->before, "Records of before"),
                        file_argument("NEW", options->after, "Records of now")},
          .options = {fail_on_changes_option(*options), report_format_option(options->report.format),
                      report_output_option(options->report.output)},
          .run = [options] { return run(*options); }};
}

}  // namespace dateline
