// SPDX-License-Identifier: Apache-2.0
#include "dates/tense.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/utf8.h"

namespace dateline {
namespace {

constexpr std::uint32_t reach_before = 16;
constexpr std::uint32_t reach_after = 10;
constexpr std::uint32_t reach_of_auxiliary = 3;
constexpr std::array<std::string_view, 7> clause_ends{";", ".", "?", "!", "--", "—", "_"};
constexpr std::array<std::string_view, 6> present{"is", "are", "'s", "be", "being", "'re"};

constexpr std::array<std::string_view, 3> limits{"until", "till", "by"};  // inside a sentence

constexpr std::array<std::string_view, 5> prepositions{"in", "on", "at", "from", "since"};

template <typename Words>
bool contains(const Words& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

class TenseReader {
 public:
  TenseReader(const Analysis& analysis, const Lexicon& lexicon)
      : analysis_(analysis), lexicon_(lexicon), cues_(lexicon.class_id("date-tense")) {}

  Tense read(TokenRange date, TokenRange sentence) const {
    if (is_limit(date, sentence)) return before_limit(date, sentence);
    if (is_fronted(date, sentence)) return after(date, sentence);
    const bool possessive = date.last < sentence.last && lower(date.last) == "'s";
    const std::uint32_t reach = possessive ? 0 : reach_before;  // "would ignore Wednesday's ruling"
    for (std::uint32_t i = date.first; i > sentence.first && date.first - i < reach;) {
      const std::string word = lower(--i);
      if (contains(clause_ends, word)) break;
      if (const Tense tense = of_word(word, i, sentence.first); tense != Tense::none) return tense;
    }
    return after(date, sentence);
  }

 private:
  Tense after(TokenRange date, TokenRange sentence) const {
    for (std::uint32_t i = date.last; i < sentence.last && i - date.last < reach_after; ++i) {
      const std::string word = lower(i);
      if (contains(clause_ends, word)) break;
      if (const Tense tense = of_word(word, i, sentence.first); tense != Tense::none) return tense;
    }
    return Tense::none;
  }

  // "Until Friday", "by Friday", "ahead of Friday", but not at the start of a sentence.
  bool is_limit(TokenRange date, TokenRange sentence) const {
    if (date.first < sentence.first + 2) return false;
    const std::string word = lower(date.first - 1);
    return contains(limits, word) || (word == "of" && lower(date.first - 2) == "ahead");
  }

  // Future, unless it "had happened by Friday".
  Tense before_limit(TokenRange date, TokenRange sentence) const {
    for (std::uint32_t i = date.first; i > sentence.first && date.first - i < reach_before;) {
      if (lower(--i) == "had") return Tense::past;
    }
    return Tense::future;
  }

  // "He said that in October he would go": the verb is behind the date.
  bool is_fronted(TokenRange date, TokenRange sentence) const {
    std::uint32_t first = date.first;
    if (first > sentence.first && contains(prepositions, lower(first - 1))) --first;
    return first > sentence.first && lower(first - 1) == "that";
  }

  std::string lower(std::uint32_t token) const {
    std::string text;
    append_lower(text, analysis_.token(token));
    return text;
  }

  // By the word itself, not by its item, which may be a longer phrase of another list ("planned to").
  Tense listed(std::string_view word, std::uint32_t token) const {
    const auto id = lexicon_.words().find(word);
    const auto node = id ? lexicon_.trie().child(NameTrie::root, *id) : std::nullopt;
    const Entry* entry = node ? lexicon_.entry(*node) : nullptr;
    if (entry == nullptr) return Tense::none;
    for (const Sense& sense : lexicon_.senses(*entry)) {
      if (sense.cls != cues_) continue;
      const bool infinitive = sense.value == "future-to" && is_before_to(token);  // "agreed to meet"
      return infinitive || sense.value == "future" ? Tense::future : Tense::past;
    }
    return Tense::none;
  }

  bool is_before_to(std::uint32_t token) const {
    return token + 1 < analysis_.segmented.tokens.size() && lower(token + 1) == "to";
  }

  bool is_participle(std::string_view word, std::uint32_t token) const {
    if (analysis_.segmented.tokens[token].shape != Shape::lower) return false;
    return word.size() > 3 && word.ends_with("ed") && !word.ends_with("eed");
  }

  Tense of_word(std::string_view word, std::uint32_t token, std::uint32_t sentence_begin) const {
    const Tense known = listed(word, token);
    if (known == Tense::future) return known;
    if (word == "to" && token > sentence_begin && contains(present, lower(token - 1))) return Tense::future;
    if (known == Tense::none && !is_participle(word, token)) return Tense::none;
    Tense tense = Tense::past;
    for (std::uint32_t i = token; i > sentence_begin && token - i < reach_of_auxiliary;) {
      const std::string auxiliary = lower(--i);
      if (listed(auxiliary, i) == Tense::future) return Tense::future;
      if (auxiliary == "be" && i > sentence_begin && lower(i - 1) == "to") return Tense::future;
      if (contains(present, auxiliary) && i + 1 == token) tense = Tense::none;
    }
    return tense;
  }

  const Analysis& analysis_;
  const Lexicon& lexicon_;
  ClassId cues_;
};

}  // namespace

Tense tense_at(TokenRange date, TokenRange sentence, const Analysis& analysis, const Lexicon& lexicon) {
  return TenseReader(analysis, lexicon).read(date, sentence);
}

}  // namespace dateline
