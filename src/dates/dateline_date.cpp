// SPDX-License-Identifier: Apache-2.0
#include "dates/dateline_date.h"

#include <algorithm>

#include "dates/resolution.h"

namespace dateline {
namespace {

constexpr std::size_t first_lines = 12;
constexpr std::uint32_t short_line = 16;  // tokens

}  // namespace

std::optional<Date> dateline_date(const Analysis& analysis, const Lexicon& lexicon, const Grammar& grammar) {
  const auto& sentences = analysis.segmented.sentences;
  for (std::size_t i = 0; i < std::min(first_lines, sentences.size()); ++i) {
    const Sentence& sentence = sentences[i];
    if (sentence.zone == Zone::body) break;
    if (sentence.zone != Zone::dateline && sentence.last - sentence.first > short_line) continue;
    for (const Match& match : without_overlaps(grammar.find("dates", analysis.items[i], analysis.memory))) {
      const DateExpression expression = read_expression(match, analysis.items[i], analysis, lexicon);
      if (!expression.year || !expression.month || !expression.day) continue;
      const auto resolved = resolve(expression, {});
      if (resolved && resolved->period) return resolved->period->first;
    }
  }
  return std::nullopt;
}

}  // namespace dateline
