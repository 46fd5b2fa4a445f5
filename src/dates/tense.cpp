// SPDX-License-Identifier: Apache-2.0
#include "dates/tense.h"

#include <algorithm>
#include <array>
#include <string>

#include "dates/tense_cue.h"

namespace dateline {
namespace {

constexpr std::uint32_t reach_before = 16;
constexpr std::uint32_t reach_after = 10;
constexpr std::uint32_t reach_after_opening = 30;  // "In January, a week after ..., a man was shot"

template <std::size_t Size>
using Words = std::array<std::string_view, Size>;

constexpr Words<7> clause_ends{";", ".", "?", "!", "--", "—", "_"};
constexpr Words<3> lasting_limits{"until", "till", "through"};
constexpr Words<3> as_soon{"soon", "early", "late"};
constexpr Words<5> prepositions{"in", "on", "at", "from", "since"};
constexpr Words<3> looking_back{"following", "despite", "since"};
constexpr Words<3> gone{"last", "previous", "recent"};
constexpr Words<5> determiners{"the", "its", "his", "her", "their"};

template <std::size_t Size>
bool contains(const Words<Size>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

class TenseReader {
 public:
  TenseReader(const Analysis& analysis, const Lexicon& lexicon, TokenRange sentence)
      : cues_(analysis, lexicon, sentence), sentence_(sentence) {}

  Tense read(TokenRange date) const {
    const bool possessive = date.last < sentence_.last && cues_.lower(date.last) == "'s";
    if (possessive && date.first > sentence_.first && contains(looking_back, cues_.lower(date.first - 1)))
      return Tense::past;  // "following Monday's talks he will leave"
    if (date.first >= sentence_.first + 2) {
      const std::string before = cues_.lower(date.first - 1);
      if (contains(lasting_limits, before)) return before_end(date.first - 1);
      if (before == "by") return before_deadline(date.first - 1);
      if (before == "since") return Tense::past;
      if (is_limit(date.first)) return Tense::future;
    }
    if (is_fronted(date)) return after(date.last, reach_after);
    const std::uint32_t reach = possessive ? 0 : reach_before;  // "would ignore Wednesday's ruling"
    bool clause = true, infinitive = false;
    for (std::uint32_t i = date.first; i > sentence_.first && date.first - i < reach;) {
      const std::string word = cues_.lower(--i);
      if (contains(clause_ends, word)) break;
      if (is_gone(i)) return Tense::past;
      if (const Tense tense = cues_.at(i); tense != Tense::none) return tense;
      if (word == ",") clause = false;
      infinitive = infinitive || (clause && cues_.is_infinitive(i));
    }
    const bool opening = date.first <= sentence_.first + 1;
    const Tense tense = after(date.last, opening ? reach_after_opening : reach_after);
    return tense == Tense::none && infinitive ? Tense::future : tense;  // a headline's "to visit in March"
  }

 private:
  Tense after(std::uint32_t first, std::uint32_t reach) const {
    for (std::uint32_t i = first; i < sentence_.last && i - first < reach; ++i) {
      if (contains(clause_ends, cues_.lower(i))) break;
      if (cues_.listed(i) == "future-to") return Tense::past;  // "in December they agreed to meet"
      if (const Tense tense = cues_.at(i); tense != Tense::none) return tense;
    }
    return Tense::none;
  }

  // "At its last meeting in December".
  bool is_gone(std::uint32_t token) const {
    return token > sentence_.first && contains(gone, cues_.lower(token)) &&
           contains(determiners, cues_.lower(token - 1));
  }

  // "Ahead of Friday", "as early as Friday".
  bool is_limit(std::uint32_t first) const {
    const std::string before = cues_.lower(first - 1);
    if (before == "of") return cues_.lower(first - 2) == "ahead";
    return before == "as" && contains(as_soon, cues_.lower(first - 2));
  }

  // Future, unless something had happened by then or the clause tells only what did: "fell by January". What
  // was said, and forms in -ed ("a reply requested by Friday"), may look ahead.
  Tense before_deadline(std::uint32_t limit) const {
    bool looks_ahead = false, happened = false;
    for (std::uint32_t i = limit; i > sentence_.first && limit - i < reach_before;) {
      const std::string word = cues_.lower(--i);
      if (word == "had") return Tense::past;
      if (contains(clause_ends, word)) break;
      const Tense tense = cues_.at(i);
      const std::string_view listed = cues_.listed(i);
      looks_ahead = looks_ahead || tense == Tense::future || cues_.is_infinitive(i);
      happened = happened || (tense == Tense::past && (listed == "past" || listed == "lasting"));
    }
    return happened && !looks_ahead ? Tense::past : Tense::future;
  }

  // "Stayed until Friday" and "was there until Friday" are past, "postponed until Friday" is future.
  Tense before_end(std::uint32_t limit) const {
    for (std::uint32_t i = limit; i > sentence_.first && limit - i < reach_before;) {
      const std::string word = cues_.lower(--i);
      if (word == "had" || cues_.listed(i) == "lasting" || word == "was" || word == "were")
        return Tense::past;
      if (cues_.at(i) != Tense::none) return Tense::future;
    }
    return Tense::future;
  }

  // "He said that in October he would go": the verb is behind the date.
  bool is_fronted(TokenRange date) const {
    std::uint32_t first = date.first;
    if (first > sentence_.first && contains(prepositions, cues_.lower(first - 1))) --first;
    return first > sentence_.first && cues_.lower(first - 1) == "that";
  }

  TenseCues cues_;
  TokenRange sentence_;
};

}  // namespace

Tense tense_at(TokenRange date, TokenRange sentence, const Analysis& analysis, const Lexicon& lexicon) {
  return TenseReader(analysis, lexicon, sentence).read(date);
}

}  // namespace dateline
