// SPDX-License-Identifier: Apache-2.0
// Rules about all documents together.
#include <fmt/format.h>

#include <cmath>
#include <set>

#include "check/data_rule.h"
#include "output/values.h"

namespace dateline {
namespace {

std::uint64_t count(const Counts& counts, const std::string& name) {
  const auto found = counts.find(name);
  return found == counts.end() ? 0 : found->second;
}

void duplicate_documents(const CorpusScope& scope, const EmitAt& emit) {
  for (const auto& [id, sightings] : scope.corpus.documents()) {
    for (std::size_t index = 1; index < sightings.size(); ++index)
      emit(&sightings[index],
           fmt::format("is also at {}:{}", *sightings.front().where.file, sightings.front().where.line));
  }
}

void far_apart(const CorpusScope& scope, const EmitAt& emit) {
  constexpr double far_kilometres = 5000;
  for (const auto& [traveller, days] : scope.corpus.travellers()) {
    std::set<std::string> told;
    for (const auto& [day, presences] : days) {
      const Presence& first = presences.front();
      for (const Presence& other : presences) {
        const auto distance = scope.places.distance(first.country, other.country);
        if (!distance || *distance <= far_kilometres) continue;
        if (!told.insert(first.trip + "\n" + other.trip).second) continue;
        emit(&other.seen, fmt::format("{} and {} ({}) are on one day, {}, {:.0f} km apart", other.trip,
                                      first.trip, first.seen.document, day_text(Date(day)), *distance));
      }
    }
  }
}

void rate(const CorpusScope& scope, const EmitAt& emit, const std::string& name, std::string_view what,
          double limit) {
  const Counts& counts = scope.corpus.counts();
  const std::uint64_t all = count(counts, "documents") - count(counts, "documents.failed");
  const std::uint64_t some = count(counts, name);
  if (all > 0 && static_cast<double>(some) > limit * static_cast<double>(all))
    emit(nullptr, fmt::format("{} of {} documents have {} (limit {})", some, all, what, limit));
}

void undated(const CorpusScope& scope, const EmitAt& emit) {
  rate(scope, emit, "documents.undated", "no date", scope.options.max_undated);
}

void empty(const CorpusScope& scope, const EmitAt& emit) {
  rate(scope, emit, "documents.empty", "no mention", scope.options.max_empty);
}

void drift(const CorpusScope& scope, const EmitAt& emit) {
  if (!scope.baseline) return;
  std::set<std::string> names;
  for (const auto& [name, number] : *scope.baseline) names.insert(name);
  for (const auto& [name, number] : scope.corpus.counts()) names.insert(name);
  for (const std::string& name : names) {
    const std::uint64_t before = count(*scope.baseline, name);
    const std::uint64_t now = count(scope.corpus.counts(), name);
    const double change = std::abs(static_cast<double>(now) - static_cast<double>(before));
    if (change > scope.options.max_drift * static_cast<double>(before))
      emit(nullptr, fmt::format("{}: {} in the baseline, {} now (limit {})", name, before, now,
                                scope.options.max_drift));
  }
}

}  // namespace

const std::vector<CorpusRule>& corpus_rules() {
  static const std::vector<CorpusRule> rules{
      {{"SET001", "duplicate-document", Level::error, "Two records have one document id."},
       duplicate_documents},
      {{"SET002", "far-apart", Level::warning,
        "One traveller is in two countries on one day that are more than 5000 km apart."},
       far_apart},
      {{"SET003", "undated-documents", Level::warning, "More documents than --max-undated have no date."},
       undated},
      {{"SET004", "empty-documents", Level::warning, "More documents than --max-empty have no mention."},
       empty},
      {{"SET005", "drift", Level::error, "A count differs from the --baseline by more than --max-drift."},
       drift},
  };
  return rules;
}

}  // namespace dateline
