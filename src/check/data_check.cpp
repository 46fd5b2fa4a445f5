// SPDX-License-Identifier: Apache-2.0
#include "check/data_check.h"

#include <algorithm>

#include "check/data_rule.h"
#include "check/texts.h"
#include "data/data_files.h"
#include "records/record_reader.h"

namespace dateline {
namespace {

constexpr FindingRule not_json{"DOC001", "not-json", Level::error, "A record is not JSON."};
constexpr FindingRule not_record{"DOC002", "schema", Level::error,
                                 "A record is not what `dateline schema document` describes."};

std::vector<RecordRule> record_rules() {
  std::vector<RecordRule> rules;
  for (const auto* table :
       {&document_rules(), &mention_rules(), &official_rules(), &trip_rules(), &trip_date_rules()})
    rules.insert(rules.end(), table->begin(), table->end());
  return rules;
}

class DataCheck {
 public:
  explicit DataCheck(const DataCheckOptions& options)
      : options_(options),
        data_(options.data),
        places_(data_),
        texts_(options.texts),
        schema_(schema_text("document").value()),
        rules_(record_rules()) {}

  Report run() {
    for (const std::string& file : options_.files) read(file);
    std::optional<Counts> baseline;
    if (options_.baseline) baseline = counts_of(*options_.baseline);
    const CorpusScope scope{corpus_, baseline, places_, options_};
    for (const CorpusRule& rule : corpus_rules()) {
      const auto level = level_of(rule.about);
      if (!level) continue;
      rule.check(scope, [&](const Sighting* seen, std::string message) {
        add(rule.about, *level, seen == nullptr ? RecordLocation{} : seen->where,
            seen == nullptr ? "" : seen->document, std::move(message));
      });
    }
    fill_table(baseline);
    return std::move(report_);
  }

 private:
  void read(const std::string& file) {
    RecordReader reader(file, &schema_);
    while (auto found = reader.next()) {
      if (const auto* fault = std::get_if<RecordFault>(&*found)) {
        const FindingRule& rule = fault->json ? not_json : not_record;
        if (const auto level = level_of(rule)) add(rule, *level, fault->where, "", fault->message);
      } else {
        check(std::get<Record>(*found));
      }
    }
  }

  void check(const Record& record) {
    const RecordScope scope{record, texts_.of(record), places_, options_};
    for (const RecordRule& rule : rules_) {
      const auto level = level_of(rule.about);
      if (!level) continue;
      rule.check(scope, [&](std::string message) {
        add(rule.about, *level, record.where, record.id, std::move(message));
      });
    }
    corpus_.add(record);
  }

  static Counts counts_of(const std::string& file) {
    Corpus corpus;
    for (const Record& record : read_records(file)) corpus.add(record);
    return corpus.counts();
  }

  [[nodiscard]] std::optional<Level> level_of(const FindingRule& rule) const {
    const auto set = options_.levels.find(rule.id);
    return set == options_.levels.end() ? rule.level : set->second;
  }

  void add(const FindingRule& rule, Level level, const RecordLocation& where, const std::string& document,
           std::string message) {
    report_.findings.push_back({.rule = rule.id,
                                .level = level,
                                .message = std::move(message),
                                .file = where.file ? *where.file : "",
                                .line = where.line,
                                .document = document});
  }

  void fill_table(const std::optional<Counts>& baseline) {
    Counts all = corpus_.counts();
    if (baseline) all.insert(baseline->begin(), baseline->end());
    report_.table.columns = {"count", "now"};
    if (baseline) report_.table.columns.emplace_back("baseline");
    const auto number = [](const Counts& counts, const std::string& name) {
      return counts.count(name) > 0 ? counts.at(name) : std::uint64_t{0};
    };
    for (const auto& [name, ignored] : all) {
      std::vector<Cell> row{name, number(corpus_.counts(), name)};
      if (baseline) row.emplace_back(number(*baseline, name));
      report_.table.rows.push_back(std::move(row));
    }
  }

  const DataCheckOptions& options_;
  DataFiles data_;
  KnownPlaces places_;
  Texts texts_;
  RecordSchema schema_;
  std::vector<RecordRule> rules_;
  Corpus corpus_;
  Report report_;
};

}  // namespace

std::vector<FindingRule> data_check_rules() {
  std::vector<FindingRule> rules{not_json, not_record};
  for (const RecordRule& rule : record_rules()) rules.push_back(rule.about);
  for (const CorpusRule& rule : corpus_rules()) rules.push_back(rule.about);
  return rules;
}

Report check_data(const DataCheckOptions& options) {
  Report report = DataCheck(options).run();
  report.command = "check data";
  for (FindingRule rule : data_check_rules()) {
    const auto set = options.levels.find(rule.id);
    if (set != options.levels.end() && !set->second) continue;
    if (set != options.levels.end()) rule.level = *set->second;
    report.rules.push_back(rule);
  }
  return report;
}

}  // namespace dateline
