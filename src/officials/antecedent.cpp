// SPDX-License-Identifier: Apache-2.0
#include "officials/antecedent.h"

#include <algorithm>
#include <string_view>

#include "grammar/word_class.h"

namespace dateline {
namespace {

constexpr std::uint32_t sentences_back = 3;
constexpr std::uint32_t words_back = 6;  // how far before a name its preposition may stand

struct Words {
  WordClass prepositions;
  WordClass clause_openers;
};

struct Reference {
  std::uint32_t token = 0;
  std::uint32_t person = 0;
};

// "talks with Japanese Prime Minister Abe": walks back over the words before the name that can be part of its
// description. Anything else, a comma or a verb say, ends the walk.
bool stands_behind(const WordClass& words, const Analysis& analysis, const People& people,
                   Reference reference) {
  std::uint32_t token = reference.token;
  const auto title =
      std::upper_bound(people.titles.begin(), people.titles.end(), token,
                       [](std::uint32_t at, const FoundTitle& found) { return at < found.tokens.first; });
  if (title != people.titles.begin()) {
    const FoundTitle& before = *std::prev(title);
    if (before.person == reference.person && before.tokens.last <= token && token - before.tokens.last < 3) {
      token = before.tokens.first;
    }
  }
  for (std::uint32_t back = 1; back <= words_back && back <= token; ++back) {
    const std::string_view word = analysis.token(token - back);
    const Shape shape = analysis.segmented.tokens[token - back].shape;
    // "On Monday the president": a capital opens the sentence, and the walk has passed a date
    if (shape == Shape::lower && words.has(analysis, token - back)) return true;
    const bool description = word == "the" || word == "his" || word == "her" || word == "its" ||
                             word == "'s" || shape == Shape::capitalised || shape == Shape::upper;
    if (!description) return false;
  }
  return false;
}

// With `innermost`, the subject of the last clause that has one; else that of the sentence.
std::optional<std::uint32_t> subject_of(const Analysis& analysis, const Words& words, const People& people,
                                        TokenRange tokens, Sex sex, bool innermost) {
  std::vector<Reference> references;
  const auto add = [&](const auto& found, std::uint32_t person) {
    const Person& who = people.persons[person];
    if (!who.holds_office || (who.sex && *who.sex != sex)) return;
    references.push_back({found.tokens.first, person});
  };
  const auto begins_before = [](const auto& found, std::uint32_t token) {
    return found.tokens.first < token;
  };
  for (auto name = std::lower_bound(people.names.begin(), people.names.end(), tokens.first, begins_before);
       name != people.names.end() && name->tokens.first < tokens.last; ++name) {
    add(*name, name->person);
  }
  for (auto title = std::lower_bound(people.titles.begin(), people.titles.end(), tokens.first, begins_before);
       title != people.titles.end() && title->tokens.first < tokens.last; ++title) {
    if (title->person && !title->attached) add(*title, *title->person);
  }
  std::sort(references.begin(), references.end(),
            [](const Reference& a, const Reference& b) { return a.token < b.token; });
  if (innermost) {
    const auto subject =
        std::find_if(references.rbegin(), references.rend(), [&](const Reference& reference) {
          return stands_behind(words.clause_openers, analysis, people, reference);
        });
    if (subject != references.rend()) return subject->person;
  }
  for (const Reference& reference : references) {
    if (!stands_behind(words.prepositions, analysis, people, reference)) return reference.person;
  }
  if (references.empty()) return std::nullopt;
  return references.front().person;
}

}  // namespace

std::optional<std::uint32_t> antecedent(const Analysis& analysis, const Lexicon& lexicon,
                                        const People& people, std::uint32_t token, Sex pronoun) {
  const Words words{.prepositions = {lexicon, "object-preposition"},
                    .clause_openers = {lexicon, "clause-opener"}};
  const std::vector<Sentence>& sentences = analysis.segmented.sentences;
  auto sentence = std::upper_bound(sentences.begin(), sentences.end(), token,
                                   [](std::uint32_t at, const Sentence& range) { return at < range.first; });
  std::uint32_t last = token;
  for (std::uint32_t searched = 0; searched <= sentences_back && sentence != sentences.begin();) {
    --sentence;
    if (sentence->zone != Zone::body) continue;
    ++searched;
    if (const auto person =
            subject_of(analysis, words, people, {sentence->first, std::min(last, sentence->last)}, pronoun,
                       searched == 1)) {
      return person;
    }
    last = sentence->first;
  }
  return std::nullopt;
}

}  // namespace dateline
