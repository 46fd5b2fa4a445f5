// SPDX-License-Identifier: Apache-2.0
#include "officials/portfolio.h"

#include "text/utf8.h"

namespace dateline {
namespace {

constexpr std::size_t compared_letters = 5;  // defence and defense, economy and economic

}  // namespace

std::set<std::string> portfolio_of(const Analysis& analysis, TokenRange title, const Lexicon& lexicon) {
  std::set<std::string> words;
  Items items;
  make_items(analysis.words, {title.first, title.last, Zone::body}, lexicon, items);
  const ClassId portfolio = lexicon.class_id("portfolio");
  for (const Item& item : items) {
    if (!lexicon.alphabet().has(item.symbol, portfolio)) continue;
    std::string word;
    append_lower(word, analysis.text_of({item.first, item.last}));
    words.insert(word.substr(0, compared_letters));
  }
  return words;
}

}  // namespace dateline
