// SPDX-License-Identifier: Apache-2.0
#include "grammar/analysis.h"

namespace dateline {

void make_items(Analysis& analysis, const Lexicon& lexicon) {
  analysis.words = look_up(analysis.text, analysis.segmented.tokens, lexicon);
  const std::vector<Sentence>& sentences = analysis.segmented.sentences;
  analysis.items.resize(sentences.size());
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    make_items(analysis.words, sentences[i], lexicon, analysis.items[i]);
  }
}

}  // namespace dateline
