// SPDX-License-Identifier: Apache-2.0
#include "officials/name_runs.h"

namespace dateline {

NameRunReader::NameRunReader(const Lexicon& lexicon)
    : lexicon_(lexicon),
      capitalised_(lexicon.class_id("capitalised")),
      function_word_(lexicon.class_id("function-word")),
      honorific_(lexicon.class_id("honorific")),
      demonym_(lexicon.class_id("demonym")),
      surname_(lexicon.class_id("surname")),
      given_name_(lexicon.class_id("given-name")),
      particle_(lexicon.class_id("name-particle")),
      hyphen_(lexicon.class_id("\"-\"")) {}

bool NameRunReader::name_word(const Item& item) const {
  if (item.mention || !has(item, capitalised_)) return false;
  if (has(item, function_word_) || has(item, honorific_)) return false;
  return !has(item, demonym_) || has(item, surname_) || has(item, given_name_);
}

std::vector<NameRun> NameRunReader::read(const Analysis& analysis, std::uint32_t sentence,
                                         const std::vector<bool>& taken) const {
  std::vector<NameRun> runs;
  NameRun run{.sentence = sentence};
  const auto flush = [&] {
    while (!run.words.empty() && run.words.back().particle) run.words.pop_back();
    if (!run.words.empty()) runs.push_back(run);
    run.words.clear();
  };
  bool joined = false;
  for (const Item& item : analysis.items[sentence]) {
    if (has(item, hyphen_) && !run.words.empty() && !analysis.segmented.tokens[item.first].space_before) {
      joined = true;
      continue;
    }
    const bool particle = !item.mention && has(item, particle_) && !has(item, capitalised_);
    if (taken[item.first] || !(name_word(item) || particle)) {
      flush();
      joined = false;
      continue;
    }
    for (NameWord& word : read_words(analysis, {item.first, item.last})) {
      if (joined) {
        NameWord& before = run.words.back().word;
        before.text += '-' + word.text;
        before.tokens.last = word.tokens.last;
        run.words.back().particle = false;
      } else {
        run.words.push_back({std::move(word), &item, particle});
      }
      joined = false;
    }
  }
  flush();
  return runs;
}

}  // namespace dateline
