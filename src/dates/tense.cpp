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
constexpr std::uint32_t reach_after_opening = 30;  // "In January, a week after ..., a man was shot"
constexpr std::uint32_t reach_of_auxiliary = 3;

template <std::size_t Size>
using Words = std::array<std::string_view, Size>;

constexpr Words<7> clause_ends{";", ".", "?", "!", "--", "—", "_"};
constexpr Words<6> present{"is", "are", "'s", "be", "being", "'re"};
constexpr Words<8> to_be{"is", "are", "'s", "be", "being", "'re", "was", "were"};  // "was to leave"
constexpr Words<3> conjecture{"may", "might", "must"};
constexpr Words<3> lasting_limits{"until", "till", "through"};
constexpr Words<3> as_soon{"soon", "early", "late"};
constexpr Words<5> prepositions{"in", "on", "at", "from", "since"};
constexpr Words<9> determiners{"a", "an", "the", "its", "his", "her", "their", "this", "that"};
constexpr Words<9> before_infinitive{"to", "did", "do", "does", "not", "n't", "never", "let", "and"};

template <std::size_t Size>
bool contains(const Words<Size>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

class TenseReader {
 public:
  TenseReader(const Analysis& analysis, const Lexicon& lexicon, TokenRange sentence)
      : analysis_(analysis), lexicon_(lexicon), cues_(lexicon.class_id("date-tense")), sentence_(sentence) {}

  Tense read(TokenRange date) const {
    if (date.first >= sentence_.first + 2) {
      const std::string before = lower(date.first - 1);
      if (contains(lasting_limits, before)) return before_end(date.first - 1);
      if (before == "by") return before_deadline(date.first - 1);
      if (before == "since") return Tense::past;
      if (is_limit(date.first)) return Tense::future;
    }
    if (is_fronted(date)) return after(date.last, reach_after);
    const bool possessive = date.last < sentence_.last && lower(date.last) == "'s";
    const std::uint32_t reach = possessive ? 0 : reach_before;  // "would ignore Wednesday's ruling"
    bool clause = true, infinitive = false;
    for (std::uint32_t i = date.first; i > sentence_.first && date.first - i < reach;) {
      const std::string word = lower(--i);
      if (contains(clause_ends, word)) break;
      if (const Tense tense = of_word(word, i); tense != Tense::none) return tense;
      if (word == ",") clause = false;
      infinitive = infinitive || (clause && word == "to" && is_verb_like(i + 1));
    }
    const bool opening = date.first <= sentence_.first + 1;
    const Tense tense = after(date.last, opening ? reach_after_opening : reach_after);
    return tense == Tense::none && infinitive ? Tense::future : tense;  // a headline's "to visit in March"
  }

 private:
  Tense after(std::uint32_t first, std::uint32_t reach) const {
    for (std::uint32_t i = first; i < sentence_.last && i - first < reach; ++i) {
      const std::string word = lower(i);
      if (contains(clause_ends, word)) break;
      if (const Tense tense = of_word(word, i); tense != Tense::none) return tense;
    }
    return Tense::none;
  }

  // "Ahead of Friday", "as early as Friday".
  bool is_limit(std::uint32_t first) const {
    const std::string before = lower(first - 1);
    if (before == "of") return lower(first - 2) == "ahead";
    return before == "as" && contains(as_soon, lower(first - 2));
  }

  // Future, unless something had happened by then or the clause tells only what did: "fell by January". What
  // was said, and forms in -ed ("a reply requested by Friday"), may look ahead.
  Tense before_deadline(std::uint32_t limit) const {
    bool looks_ahead = false, happened = false;
    for (std::uint32_t i = limit; i > sentence_.first && limit - i < reach_before;) {
      const std::string word = lower(--i);
      if (word == "had") return Tense::past;
      if (contains(clause_ends, word)) break;
      const Tense tense = of_word(word, i);
      looks_ahead = looks_ahead || tense == Tense::future || (word == "to" && is_verb_like(i + 1));
      happened = happened || (tense == Tense::past && (cue(i) == "past" || cue(i) == "lasting"));
    }
    return happened && !looks_ahead ? Tense::past : Tense::future;
  }

  // "Stayed until Friday" and "was there until Friday" are past, "postponed until Friday" is future.
  Tense before_end(std::uint32_t limit) const {
    for (std::uint32_t i = limit; i > sentence_.first && limit - i < reach_before;) {
      const std::string word = lower(--i);
      if (word == "had" || cue(i) == "lasting" || word == "was" || word == "were") return Tense::past;
      if (of_word(word, i) != Tense::none) return Tense::future;
    }
    return Tense::future;
  }

  // "He said that in October he would go": the verb is behind the date.
  bool is_fronted(TokenRange date) const {
    std::uint32_t first = date.first;
    if (first > sentence_.first && contains(prepositions, lower(first - 1))) --first;
    return first > sentence_.first && lower(first - 1) == "that";
  }

  std::string lower(std::uint32_t token) const {
    std::string text;
    append_lower(text, analysis_.token(token));
    return text;
  }

  // What the list says of the word itself, not of its item, which may be a longer phrase of another list
  // ("planned to").
  std::string_view cue(std::uint32_t token) const {
    const auto id = analysis_.words[token].id;
    const auto node = id ? lexicon_.trie().child(NameTrie::root, *id) : std::nullopt;
    const Entry* entry = node ? lexicon_.entry(*node) : nullptr;
    if (entry == nullptr) return {};
    for (const Sense& sense : lexicon_.senses(*entry)) {
      if (sense.cls != cues_) continue;
      if (const auto value = lexicon_.value(sense)) return *value;
    }
    return {};
  }

  Tense listed(std::uint32_t token) const {
    const std::string_view value = cue(token);
    if (value.empty()) return Tense::none;
    if (value == "future") return Tense::future;
    if (value == "base") return is_finite(token) ? Tense::future : Tense::none;
    if (value == "progressive") {
      const bool finite = token > sentence_.first && contains(present, lower(token - 1));
      return finite ? Tense::future : Tense::none;
    }
    const bool infinitive = is_before("to", token);  // "agreed to meet"
    if (value == "to") return infinitive || is_before("for", token) ? Tense::future : Tense::none;
    return value == "future-to" && infinitive ? Tense::future : Tense::past;
  }

  // "The leaders meet Monday", not "to meet", "will meet".
  bool is_finite(std::uint32_t token) const {
    if (token == sentence_.first) return false;
    return !contains(before_infinitive, lower(token - 1)) && cue(token - 1).empty();
  }

  bool is_before(std::string_view word, std::uint32_t token) const {
    return token + 1 < analysis_.segmented.tokens.size() && lower(token + 1) == word;
  }

  // Not "to the", "to a".
  bool is_verb_like(std::uint32_t token) const {
    return is_lower(token) && !contains(determiners, analysis_.token(token));
  }

  bool is_lower(std::uint32_t token) const { return analysis_.segmented.tokens[token].shape == Shape::lower; }

  bool is_participle(std::string_view word, std::uint32_t token) const {
    if (!is_lower(token)) return false;
    return word.size() > 3 && word.ends_with("ed") && !word.ends_with("eed");
  }

  Tense of_word(std::string_view word, std::uint32_t token) const {
    const Tense known = listed(token);
    if (known == Tense::future) return known;
    if (word == "to" && token > sentence_.first && contains(to_be, lower(token - 1))) return Tense::future;
    if (word == "be" && token > sentence_.first && lower(token - 1) == "to") return Tense::future;
    if (known == Tense::none && !is_participle(word, token)) return Tense::none;
    Tense tense = Tense::past;
    bool perfect = false;
    for (std::uint32_t i = token; i > sentence_.first && token - i < reach_of_auxiliary;) {
      const std::string auxiliary = lower(--i);
      perfect = perfect || auxiliary == "have";
      if (perfect && contains(conjecture, auxiliary)) return Tense::past;  // "may have left"
      if (listed(i) == Tense::future) return Tense::future;
      if (i > sentence_.first && lower(i - 1) == "to") {
        if (auxiliary == "be") return Tense::future;
        const bool had_been_to = i > sentence_.first + 1 && contains(to_be, lower(i - 2));
        if (auxiliary == "have" && had_been_to) return Tense::future;  // "was to have left"
      }
      if (contains(present, auxiliary) && i + 1 == token) tense = Tense::none;
    }
    return tense;
  }

  const Analysis& analysis_;
  const Lexicon& lexicon_;
  ClassId cues_;
  TokenRange sentence_;
};

}  // namespace

Tense tense_at(TokenRange date, TokenRange sentence, const Analysis& analysis, const Lexicon& lexicon) {
  return TenseReader(analysis, lexicon, sentence).read(date);
}

}  // namespace dateline
