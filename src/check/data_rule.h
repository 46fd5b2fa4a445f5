// SPDX-License-Identifier: Apache-2.0
// The rules of dateline check data. A rule that looks at one record is a function in the table of its file; a
// rule about all documents together is one in corpus_rules.cpp. To add one: write the function and its line.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/corpus.h"
#include "check/data_check.h"
#include "check/known_places.h"
#include "findings/report.h"
#include "records/record.h"

namespace dateline {

/// What a rule may look at. `text` is the article's, where it is known.
struct RecordScope {
  const Record& record;
  std::optional<std::string_view> text;
  const KnownPlaces& places;
  const DataCheckOptions& options;
};

using Emit = std::function<void(std::string message)>;

struct RecordRule {
  FindingRule about;
  void (*check)(const RecordScope& scope, const Emit& emit);
};

[[nodiscard]] const std::vector<RecordRule>& document_rules();
[[nodiscard]] const std::vector<RecordRule>& mention_rules();
[[nodiscard]] const std::vector<RecordRule>& official_rules();
[[nodiscard]] const std::vector<RecordRule>& trip_rules();
[[nodiscard]] const std::vector<RecordRule>& trip_date_rules();

struct CorpusScope {
  const Corpus& corpus;
  const std::optional<Counts>& baseline;
  const KnownPlaces& places;
  const DataCheckOptions& options;
};

/// `where` may be none, where the finding is about all documents.
using EmitAt = std::function<void(const Sighting* where, std::string message)>;

struct CorpusRule {
  FindingRule about;
  void (*check)(const CorpusScope& scope, const EmitAt& emit);
};

[[nodiscard]] const std::vector<CorpusRule>& corpus_rules();

}  // namespace dateline
