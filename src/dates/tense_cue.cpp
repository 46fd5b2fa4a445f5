// SPDX-License-Identifier: Apache-2.0
#include "dates/tense_cue.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace dateline {
namespace {

constexpr std::uint32_t reach_of_auxiliary = 3;

template <std::size_t Size>
using Words = std::array<std::string_view, Size>;

constexpr Words<6> present{"is", "are", "'s", "be", "being", "'re"};
constexpr Words<3> before_progressive{"is", "are", "'re"};                         // not "Tuesday's meeting"
constexpr Words<8> to_be{"is", "are", "'s", "be", "being", "'re", "was", "were"};  // "was to leave"
constexpr Words<3> conjecture{"may", "might", "must"};
constexpr Words<9> determiners{"a", "an", "the", "its", "his", "her", "their", "this", "that"};
constexpr Words<9> before_infinitive{"to", "did", "do", "does", "not", "n't", "never", "let", "and"};
constexpr Words<4> of_a_day{"on", "in", "by", "at"};

template <std::size_t Size>
bool contains(const Words<Size>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

TenseCues::TenseCues(const Analysis& analysis, const Lexicon& lexicon, TokenRange sentence)
    : analysis_(analysis),
      cues_(lexicon, "date-tense"),
      ordinals_(lexicon, "ordinal-word"),
      sentence_(sentence) {}

std::string TenseCues::lower(std::uint32_t token) const {
  std::string text;
  append_lower(text, analysis_.token(token));
  return text;
}

// Of the word itself, not of its item, which may be a longer phrase of another list ("planned to").
std::string_view TenseCues::listed(std::uint32_t token) const {
  return cues_.value(analysis_, token).value_or("");
}

Tense TenseCues::at(std::uint32_t token) const {
  const std::string word = lower(token);
  const Tense known = listed_tense(token);
  if (known == Tense::future) return known;
  if (word == "to" && token > sentence_.first && contains(to_be, lower(token - 1))) return Tense::future;
  if (word == "be" && token > sentence_.first && lower(token - 1) == "to") return Tense::future;
  if (known == Tense::none && !is_participle(token)) return Tense::none;
  return with_auxiliaries(token);
}

// The tense of a past form or participle.
Tense TenseCues::with_auxiliaries(std::uint32_t token) const {
  Tense tense = Tense::past;
  bool perfect = false;
  for (std::uint32_t i = token; i > sentence_.first && token - i < reach_of_auxiliary;) {
    const std::string auxiliary = lower(--i);
    perfect = perfect || auxiliary == "have";
    if (perfect && contains(conjecture, auxiliary)) return Tense::past;  // "may have left"
    if (listed_tense(i) == Tense::future) return Tense::future;
    if (i > sentence_.first && lower(i - 1) == "to") {
      if (auxiliary == "be") return Tense::future;
      const bool had_been_to = i > sentence_.first + 1 && contains(to_be, lower(i - 2));
      if (auxiliary == "have" && had_been_to) return Tense::future;  // "was to have left"
    }
    if (contains(present, auxiliary) && i + 1 == token) tense = Tense::none;
  }
  return tense;
}

Tense TenseCues::listed_tense(std::uint32_t token) const {
  const std::string_view value = listed(token);
  if (value.empty()) return Tense::none;
  if (value == "future") return Tense::future;
  if (value == "base") return is_finite(token) ? Tense::future : Tense::none;
  if (value == "progressive") {
    const bool finite = token > sentence_.first && contains(before_progressive, lower(token - 1));
    return finite ? Tense::future : Tense::none;
  }
  const bool infinitive = is_before("to", token);  // "agreed to meet"
  if (value == "to") {
    if (infinitive || is_before("for", token)) return Tense::future;
    const bool done = token + 1 < sentence_.last && contains(of_a_day, lower(token + 1));
    return done ? Tense::past : Tense::none;  // "a record set on Friday"
  }
  return value == "future-to" && infinitive ? Tense::future : Tense::past;
}

// "The leaders meet Monday", not "to meet", "will meet".
bool TenseCues::is_finite(std::uint32_t token) const {
  if (token == sentence_.first) return false;
  return !contains(before_infinitive, lower(token - 1)) && listed(token - 1).empty();
}

bool TenseCues::is_infinitive(std::uint32_t token) const {
  const std::uint32_t verb = token + 1;
  if (verb >= sentence_.last || lower(token) != "to" || !is_lower(verb)) return false;
  return !contains(determiners, analysis_.token(verb)) && !ordinals_.has(analysis_, verb);
}

bool TenseCues::is_before(std::string_view word, std::uint32_t token) const {
  return token + 1 < analysis_.segmented.tokens.size() && lower(token + 1) == word;
}

bool TenseCues::is_lower(std::uint32_t token) const {
  return analysis_.segmented.tokens[token].shape == Shape::lower;
}

bool TenseCues::is_participle(std::uint32_t token) const {
  if (!is_lower(token)) return false;
  const std::string_view word = analysis_.token(token);
  return word.size() > 3 && word.ends_with("ed") && !word.ends_with("eed");
}

}  // namespace dateline
