// SPDX-License-Identifier: Apache-2.0
#include "dates/date_finder.h"

#include "dates/date_expression.h"
#include "dates/date_range.h"
#include "dates/dateline_date.h"
#include "dates/resolution.h"
#include "dates/tense.h"

namespace dateline {
namespace {

class DateFinder {
 public:
  DateFinder(Analysis& analysis, const Lexicon& lexicon, const Grammar& grammar)
      : analysis_(analysis), lexicon_(lexicon), grammar_(grammar) {}

  FoundDates find() {
    FoundDates result;
    result.dateline = dateline_date(analysis_, lexicon_, grammar_);
    if (!analysis_.date) analysis_.date = result.dateline;
    for (std::uint32_t i = 0; i < analysis_.items.size(); ++i) {
      if (analysis_.segmented.sentences[i].zone == Zone::boilerplate) continue;
      const std::size_t first = dates_.size();
      find_in_sentence(i);
      link_ranges(dates_, first, analysis_);
    }
    result.dates = std::move(dates_);
    return result;
  }

 private:
  void find_in_sentence(std::uint32_t sentence) {
    Items& items = analysis_.items[sentence];
    std::vector<Replacement> replacements;
    for (const Match& match : without_overlaps(grammar_.find("dates", items))) {
      const DateExpression expression = read_expression(match, items, analysis_, lexicon_);
      auto resolved = resolve(expression, {.document = analysis_.date,
                                           .anchor = anchor_,
                                           .tense = tense_at(match.items, items, analysis_, lexicon_)});
      if (!resolved) continue;
      if (resolved->period) anchor_ = resolved->period;
      replacements.push_back({.range = match.items,
                              .symbol = lexicon_.mention_symbol(lexicon_.class_id(match.rule->gives)),
                              .mention = static_cast<std::uint32_t>(dates_.size())});
      dates_.push_back({.tokens = {items[match.items.first].first, items[match.items.last - 1].last},
                        .sentence = sentence,
                        .value = std::move(resolved->value),
                        .rule = match.rule->name,
                        .type = match.rule->gives});
    }
    replace_items(items, replacements);
  }

  Analysis& analysis_;
  const Lexicon& lexicon_;
  const Grammar& grammar_;
  std::optional<Period> anchor_;
  std::vector<FoundDate> dates_;
};

}  // namespace

FoundDates find_dates(Analysis& analysis, const Lexicon& lexicon, const Grammar& grammar) {
  return DateFinder(analysis, lexicon, grammar).find();
}

}  // namespace dateline
