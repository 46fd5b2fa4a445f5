// SPDX-License-Identifier: Apache-2.0
#include "dates/date_finder.h"

#include "dates/date_expression.h"
#include "dates/date_range.h"
#include "dates/dateline_date.h"
#include "dates/figure_date.h"
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
    if (!analysis_.date_order) analysis_.date_order = shown_date_order(analysis_);
    result.dateline = dateline_date(analysis_, lexicon_, grammar_);
    if (!analysis_.date) analysis_.date = result.dateline;
    if (!analysis_.date) analysis_.date = analysis_.fallback_date;
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
    const Sentence& bounds = analysis_.segmented.sentences[sentence];
    std::vector<Replacement> replacements;
    for (const Match& match : without_overlaps(grammar_.find("dates", items, analysis_.memory))) {
      const DateExpression expression = read_expression(match, items, analysis_, lexicon_);
      const TokenRange tokens{items[match.items.first].first, items[match.items.last - 1].last};
      const DateReference reference = reference_for(tokens, expression, bounds);
      auto resolved = resolve(expression, reference);
      if (!resolved) continue;
      last_ = {tokens, reference.tense, resolved->period, expression.weekday.has_value(),
               expression.month.has_value()};
      if (expression.weekday && resolved->period) weekday_ = {tokens, resolved->period->first};
      if (!is_comparison(expression) && !is_end_of_period(tokens)) speak_of(*resolved);
      if (match.rule->kind == "to-date") leave_quarter();
      replacements.push_back({.range = match.items,
                              .symbol = lexicon_.mention_symbol(lexicon_.class_id(match.rule->gives)),
                              .mention = static_cast<std::uint32_t>(dates_.size())});
      dates_.push_back({.tokens = tokens,
                        .sentence = sentence,
                        .value = std::move(resolved->value),
                        .rule = match.rule->name,
                        .type = match.rule->gives});
    }
    replace_items(items, replacements);
  }

  // The second of two joined dates has the tense of the first. The end of a range comes after its begin, and
  // so does the second weekday of a plan: "will be there on Tuesday and Thursday".
  DateReference reference_for(TokenRange date, const DateExpression& expression,
                              const Sentence& sentence) const {
    DateReference reference{
        .document = analysis_.date, .anchor = anchor_, .quarter = quarter_, .day = day_, .minutes = minutes_};
    const bool joined = last_.tokens.last > sentence.first && date.first == last_.tokens.last + 1;
    const bool bare = !expression.which && !expression.year && !expression.year_which;
    if (!joined || !joins(last_.tokens.last)) {
      reference.tense = tense_at(date, {sentence.first, sentence.last}, analysis_, lexicon_);
      if (bare && expression.weekday && comes_later(date, sentence)) {
        reference.document = weekday_.day;
        reference.tense = Tense::future;
      }
      return reference;
    }
    reference.tense = last_.tense;
    const bool alike = (expression.month && last_.month) || (expression.weekday && last_.weekday);
    if (!bare || !alike || !last_.period) return reference;
    const bool range = ends_range(sentence);
    if (range || (expression.weekday && last_.tense == Tense::future))
      reference.document = last_.period->first;
    if (range) reference.tense = Tense::future;
    return reference;
  }

  // "Arrived on Monday before going on to Tokyo on Wednesday": the last weekday came before this one.
  bool comes_later(TokenRange date, const Sentence& sentence) const {
    if (!weekday_.day || weekday_.tokens.first < sentence.first) return false;
    for (std::uint32_t token = weekday_.tokens.last; token < date.first; ++token) {
      if (analysis_.token(token) == "before") return true;
    }
    return false;
  }

  // Whether the date after the last one ends a range that the last one begins.
  bool ends_range(const Sentence& sentence) const {
    if (is_range_link(analysis_.token(last_.tokens.last))) return true;
    return last_.tokens.first > sentence.first && analysis_.token(last_.tokens.last) == "and" &&
           analysis_.token(last_.tokens.first - 1) == "between";
  }

  bool joins(std::uint32_t token) const {
    const std::string_view word = analysis_.token(token);
    return is_range_link(word) || word == "and" || word == "or";
  }

  // "A year ago", "the year-earlier quarter": what is compared with, not what the text goes on about.
  static bool is_comparison(const DateExpression& expression) {
    if (!expression.unit || !expression.direction) return false;
    return expression.unit->code == "Y" || expression.unit->code == "Q";
  }

  // "The quarter ended Sept. 30": the text goes on about the quarter.
  bool is_end_of_period(TokenRange date) const {
    if (date.first == 0) return false;
    const std::string_view before = analysis_.token(date.first - 1);
    return before == "ended" || before == "ending";
  }

  void speak_of(const ResolvedDate& date) {
    if (!date.period) return;
    if (date.minutes || date.period != anchor_) minutes_ = date.minutes;
    anchor_ = date.period;
    if (date.period->grain == Grain::quarter) quarter_ = date.period;
    if (date.period->grain == Grain::day) day_ = date.period;
  }

  // "In the first nine months": a year ago is compared with, no quarter of it.
  void leave_quarter() {
    if (anchor_ && anchor_->grain == Grain::quarter) anchor_.reset();
    quarter_.reset();
  }

  Analysis& analysis_;
  const Lexicon& lexicon_;
  const Grammar& grammar_;
  std::optional<Period> anchor_;
  std::optional<Period> quarter_;
  std::optional<Period> day_;
  std::optional<std::int64_t> minutes_;  // of the anchor's day
  struct {
    TokenRange tokens;
    Tense tense = Tense::none;
    std::optional<Period> period;
    bool weekday = false;
    bool month = false;
  } last_;
  struct {
    TokenRange tokens;
    std::optional<Date> day;
  } weekday_;  // the last one
  std::vector<FoundDate> dates_;
};

}  // namespace

FoundDates find_dates(Analysis& analysis, const Lexicon& lexicon, const Grammar& grammar) {
  return DateFinder(analysis, lexicon, grammar).find();
}

}  // namespace dateline
