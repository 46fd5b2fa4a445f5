// SPDX-License-Identifier: Apache-2.0
#include "places/places.h"

#include "places/candidates.h"
#include "places/explain.h"
#include "places/policy.h"
#include "places/relation.h"

namespace dateline {
namespace {

std::string_view rule_of(const PlaceCandidate& candidate, const PlaceChoice& choice) {
  if (choice.claim != nullptr) return choice.claim->rule->name;
  for (const Rule* rule : candidate.plain) {
    if (rule->gives == class_of(choice.place->type)) return rule->name;
  }
  return "places.policy";
}

class Placer {
 public:
  Placer(Analysis& analysis, const Lexicon& lexicon) : analysis_(analysis), lexicon_(lexicon) {}

  void add(const PlaceCandidate& candidate, const PlaceChoice& choice) {
    if (candidate.sentence != sentence_) finish_sentence();
    sentence_ = candidate.sentence;
    const ItemRange own{candidate.item, candidate.item + 1};
    if (choice.place == nullptr) {
      const Symbol plain = lexicon_.symbol(Form::capitalised);
      analysis_.items[sentence_][candidate.item].symbol = plain;
      return;
    }
    const bool whole = choice.claim != nullptr && choice.claim->evidence == PlaceEvidence::category;
    const ItemRange range = whole ? choice.claim->items : own;
    if (!replacements_.empty() && replacements_.back().range.last > range.first) return;
    const Items& items = analysis_.items[sentence_];
    replacements_.push_back(
        {.range = range,
         .symbol = lexicon_.mention_symbol(lexicon_.class_id(class_of(choice.place->type))),
         .mention = static_cast<std::uint32_t>(found_.size())});
    found_.push_back({.tokens = {items[range.first].first, items[range.last - 1].last},
                      .sentence = sentence_,
                      .place = choice.place,
                      .rule = rule_of(candidate, choice)});
  }

  std::vector<FoundPlace> finish() {
    finish_sentence();
    return std::move(found_);
  }

 private:
  void finish_sentence() {
    if (!replacements_.empty()) replace_items(analysis_.items[sentence_], replacements_);
    replacements_.clear();
  }

  Analysis& analysis_;
  const Lexicon& lexicon_;
  std::uint32_t sentence_ = 0;
  std::vector<Replacement> replacements_;
  std::vector<FoundPlace> found_;
};

}  // namespace

std::vector<FoundPlace> find_places(Analysis& analysis, const Lexicon& lexicon, const Grammar& grammar) {
  const PlaceReading reading = read_places(analysis, lexicon, grammar);
  const std::vector<PlaceCandidate>& candidates = reading.candidates;
  std::vector<WeighedName> weighed;
  const std::vector<PlaceChoice> choices =
      choose_places(reading, analysis.explanation == nullptr ? nullptr : &weighed);
  if (analysis.explanation != nullptr) explain_places(analysis, candidates, choices, weighed);
  Placer placer(analysis, lexicon);
  for (std::size_t i = 0; i < candidates.size(); ++i) placer.add(candidates[i], choices[i]);
  return placer.finish();
}

}  // namespace dateline
