// SPDX-License-Identifier: Apache-2.0
// Mentions: strict is the same span and value, overlap a span that shares a character and the same value. The
// value is the code, for dates the TIMEX3 type and value; officials and titles have none.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "compare/scores.h"
#include "records/excerpt.h"

namespace dateline {
namespace {

/// Start, end, value: what two mentions of one type compare by, in reading order.
using Key = std::tuple<std::uint64_t, std::uint64_t, std::string>;

struct Marked {
  std::set<Key> keys;
  std::map<Key, const RecordMention*> mentions;

  void add(const Key& key, const RecordMention& mention) {
    if (keys.insert(key).second) mentions[key] = &mention;
  }
};

std::string value_of(const RecordMention& mention) {
  if (mention.type != "date") return mention.code.value_or("");
  return fmt::format("{} {}", mention.timex_type.value_or(""), mention.timex_value.value_or(""));
}

bool overlap(const RecordMention& one, const RecordMention& other) {
  return one.start < other.end && other.start < one.end;
}

/// A code that the gold could not tell for sure: such a mention counts neither way.
bool unsure(const RecordMention& mention) { return mention.code && mention.code->ends_with('?'); }

Marked marked_in(const Record& record, std::string_view type, const std::vector<RecordMention>& gold) {
  Marked marked;
  for (const RecordMention& mention : record.mentions) {
    if (mention.type != type || unsure(mention)) continue;
    const bool doubtful = std::any_of(gold.begin(), gold.end(), [&](const RecordMention& each) {
      return each.type == type && unsure(each) && overlap(each, mention);
    });
    if (!doubtful || &record.mentions == &gold)
      marked.add({mention.start, mention.end, value_of(mention)}, mention);
  }
  return marked;
}

}  // namespace

void score_mentions(const Record& gold, const Record& predicted, std::string_view type,
                    Evaluation& evaluation, Scores& scores) {
  const Marked right = marked_in(gold, type, gold.mentions);
  const Marked found = marked_in(predicted, type, gold.mentions);
  const auto agreed = static_cast<std::uint64_t>(std::count_if(
      right.keys.begin(), right.keys.end(), [&](const Key& key) { return found.keys.count(key) > 0; }));
  Count& strict = scores[fmt::format("{}.strict", type)];
  strict.tp += agreed;
  strict.fn += right.keys.size() - agreed;
  strict.fp += found.keys.size() - agreed;

  const auto report = [&](const Record& record, std::string_view what, const RecordMention& mention) {
    const Record& with_text = gold.text ? gold : predicted;
    evaluation.disagreements.push_back({record.where, gold.id, fmt::format("{} {}", what, type),
                                        excerpt(with_text, mention.start, mention.end, mention.text),
                                        value_of(mention)});
  };
  Count& relaxed = scores[fmt::format("{}.overlap", type)];
  std::set<Key> used;
  for (const auto& [key, mention] : right.mentions) {
    const auto match = std::find_if(found.mentions.begin(), found.mentions.end(), [&](const auto& each) {
      return used.count(each.first) == 0 && overlap(*each.second, *mention) &&
             std::get<2>(each.first) == std::get<2>(key);
    });
    if (match == found.mentions.end()) {
      ++relaxed.fn;
      report(gold, "missed", *mention);
    } else {
      ++relaxed.tp;
      used.insert(match->first);
    }
  }
  for (const auto& [key, mention] : found.mentions) {
    if (used.count(key) > 0) continue;
    ++relaxed.fp;
    report(predicted, "spurious", *mention);
  }
}

}  // namespace dateline
