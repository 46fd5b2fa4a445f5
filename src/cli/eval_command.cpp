// SPDX-License-Identifier: Apache-2.0
// dateline eval: how well does an extraction agree with a gold standard?
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>

#include "cli/commands.h"
#include "cli/option.h"
#include "cli/report_options.h"
#include "cli/threshold.h"
#include "compare/evaluation.h"
#include "findings/report.h"
#include "records/record_reader.h"

namespace dateline {
namespace {

constexpr std::string_view notes = R"(
Both files hold records of dateline extract (jsonl or json); GOLD is such a file
that a person corrected. Documents are joined by id. docs/evaluation.md defines
the figures. With --with-text records, disagreements show the words around.

Examples:
  dateline eval gold.jsonl found.jsonl --errors 20
  dateline eval gold.jsonl found.jsonl --min trip.f1=0.8 --min country.strict.f1=0.95

Exit status: 0 if every --min is reached, 1 if not, 2 on a usage error or if a
file cannot be read.
)";

constexpr std::array<FindingRule, 2> rules{
    {{"EVL001", "below-threshold", Level::error, "A figure is below its --min."},
     {"EVL002", "disagreement", Level::note, "Gold and prediction disagree (with --errors)."}}};

struct EvalOptions {
  std::string gold;
  std::string predicted;
  std::vector<Threshold> thresholds;
  std::uint32_t errors = 0;
  ReportOptions report;
};

Table table_of(const Evaluation& evaluation) {
  Table table{.columns = {"name", "precision", "recall", "f1", "tp", "fp", "fn"}};
  for (const auto& [name, count] : evaluation.scores) {
    table.rows.push_back({name, count.precision(), count.recall(), count.f1(), count.tp, count.fp, count.fn});
  }
  return table;
}

Finding finding_of(const Disagreement& disagreement) {
  const std::string difference =
      disagreement.difference.empty() ? "" : fmt::format(" ({})", disagreement.difference);
  const std::string context = disagreement.context.empty() ? "" : ": " + disagreement.context;
  return {.rule = "EVL002",
          .level = Level::note,
          .message = disagreement.what + context + difference,
          .file = *disagreement.where.file,
          .line = disagreement.where.line,
          .document = disagreement.document};
}

void check(const Threshold& threshold, const Evaluation& evaluation, const EvalOptions& options,
           Report& report) {
  const auto score = std::find_if(evaluation.scores.begin(), evaluation.scores.end(),
                                  [&](const Score& each) { return each.name == threshold.score; });
  if (score == evaluation.scores.end())
    throw UsageFault(fmt::format("--min: there is no '{}' in this evaluation", threshold.score));
  const double value = value_of(threshold.measure, score->count);
  if (value >= threshold.minimum) return;
  report.findings.push_back({.rule = "EVL001",
                             .message = fmt::format("{}.{} is {:.4f}, less than {}", threshold.score,
                                                    name_of(threshold.measure), value, threshold.minimum),
                             .file = options.predicted});
}

int run(const EvalOptions& options) {
  const Evaluation evaluation = evaluate(read_records(options.gold), read_records(options.predicted));
  Report report{.command = "eval", .rules = {rules.begin(), rules.end()}};
  for (const Threshold& threshold : options.thresholds) check(threshold, evaluation, options, report);
  const std::size_t shown = std::min<std::size_t>(options.errors, evaluation.disagreements.size());
  for (std::size_t index = 0; index < shown; ++index)
    report.findings.push_back(finding_of(evaluation.disagreements[index]));
  report.table = table_of(evaluation);
  return put_out(std::move(report), options.report);
}

}  // namespace

Command eval_command() {
  const auto options = std::make_shared<EvalOptions>();
  return {
      .name = "eval",
      .summary = "Measure an extraction against a corrected one",
      .notes = std::string(notes),
      .arguments = {file_argument("GOLD", options->gold, "Records that are right"),
                    file_argument("PREDICTED", options->predicted, "Records to be measured")},
      .options = {threshold_option("--min", options->thresholds),
                  number_option("--errors", "N", options->errors, 0, UINT32_MAX,
                                "Show the first N disagreements"),
                  report_format_option(options->report.format), report_output_option(options->report.output)},
      .run = [options] { return run(*options); }};
}

}  // namespace dateline
