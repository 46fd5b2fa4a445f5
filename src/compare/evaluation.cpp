// SPDX-License-Identifier: Apache-2.0
#include "compare/evaluation.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "compare/scores.h"
#include "compare/slots.h"

namespace dateline {
namespace {

double ratio(std::uint64_t part, std::uint64_t rest) {
  return part + rest == 0 ? 0 : static_cast<double>(part) / static_cast<double>(part + rest);
}

/// Types that every report has, and those that it has where the gold has any.
constexpr std::array<std::string_view, 4> main_types{"official", "title", "country", "province"};
constexpr std::array<std::string_view, 4> further_types{"date", "city", "region", "demonym"};

std::vector<std::string_view> types_in(const std::vector<const Record*>& gold) {
  std::set<std::string_view> marked;
  for (const Record* record : gold) {
    for (const RecordMention& mention : record->mentions) marked.insert(mention.type);
  }
  std::vector<std::string_view> types(main_types.begin(), main_types.end());
  for (const std::string_view type : further_types) {
    if (marked.count(type) > 0) types.push_back(type);
  }
  return types;
}

/// Makes the rows in the order in which they are reported.
void prepare(Scores& scores, const std::vector<std::string_view>& types) {
  for (const std::string_view type : types) {
    for (const std::string_view how : {"strict", "overlap"})
      static_cast<void>(scores[fmt::format("{}.{}", type, how)]);
  }
  for (const std::string_view name : {"trip.found", "trip", "slots"}) static_cast<void>(scores[name]);
  for (const Slot slot : all_slots) static_cast<void>(scores[fmt::format("slot.{}", name_of(slot))]);
  for (const Slot slot : {Slot::start, Slot::end})
    static_cast<void>(scores[fmt::format("slot.{}.overlap", name_of(slot))]);
}

/// The records by id, in the order of the first of each id; of several the last.
std::vector<const Record*> by_first_of_id(const std::vector<Record>& records) {
  std::map<std::string_view, std::size_t> places;
  std::vector<const Record*> result;
  for (const Record& record : records) {
    const auto [place, added] = places.emplace(record.id, result.size());
    if (added) result.push_back(&record);
    result[place->second] = &record;
  }
  return result;
}

}  // namespace

double Count::precision() const { return ratio(tp, fp); }
double Count::recall() const { return ratio(tp, fn); }
double Count::f1() const {
  const double both = precision() + recall();
  return both > 0 ? 2 * precision() * recall() / both : 0;
}

Count& Scores::operator[](std::string_view name) {
  const auto found =
      std::find_if(scores_.begin(), scores_.end(), [&](const Score& score) { return score.name == name; });
  if (found != scores_.end()) return found->count;
  return scores_.emplace_back(Score{std::string(name), {}}).count;
}

Evaluation evaluate(const std::vector<Record>& gold, const std::vector<Record>& predicted) {
  std::map<std::string_view, const Record*> found;
  for (const Record& record : predicted) {
    if (!record.error) found[record.id] = &record;
  }
  const std::vector<const Record*> documents = by_first_of_id(gold);
  const std::vector<std::string_view> types = types_in(documents);
  Evaluation evaluation;
  Scores scores;
  prepare(scores, types);
  const Record nothing;
  for (const Record* document : documents) {
    const auto match = found.find(document->id);
    const Record& other = match == found.end() ? nothing : *match->second;
    ++evaluation.gold_documents;
    if (match != found.end()) ++evaluation.found_documents;
    for (const std::string_view type : types) score_mentions(*document, other, type, evaluation, scores);
    score_trips(*document, other, evaluation, scores);
  }
  evaluation.scores = std::move(scores).take();
  return evaluation;
}

}  // namespace dateline
