// SPDX-License-Identifier: Apache-2.0
#include "trips/clause.h"

#include <algorithm>

#include "trips/reach.h"
#include "trips/wording.h"

namespace dateline {
namespace {

constexpr std::uint32_t longest_relative_clause = 20;  // items
constexpr std::uint32_t reach_of_ordinal = 4;          // items between "the first" and the title it counts

}  // namespace

bool Clause::is_person(std::uint32_t item) const {
  return reading_.is_any(items_[item], {words_.official, words_.title, words_.he, words_.she, words_.they,
                                        words_.i, words_.we}) ||
         is_the_two(item);
}

// "the two are to visit", not "the two countries".
bool Clause::is_the_two(std::uint32_t item) const {
  if (!is(item, words_.two) || item == 0 || !is(item - 1, words_.the) || item + 1 >= items_.size())
    return false;
  const Item& next = items_[item + 1];
  return reading_.is_any(next, {words_.status_cue, words_.report_verb, words_.function_word}) ||
         std::any_of(words_.verb_lists.begin(), words_.verb_lists.end(),
                     [&](ClassId list) { return reading_.is(next, list); });
}

bool Clause::is_object(std::uint32_t item) const {
  if (reading_.is_any(items_[item], {words_.he, words_.she, words_.they, words_.i, words_.we})) return false;
  const std::uint32_t first = phrase_start(item);
  if (first == 0) return false;
  const Item& before = items_[first - 1];
  if (!reading_.is(before, words_.object_cue) || is_at_head(item)) return false;
  return !(reading_.is(before, words_.by) && first > 1 && leads_delegation(first - 2));
}

// "a delegation with the governor at its head"
bool Clause::is_at_head(std::uint32_t item) const {
  if (item + 3 >= items_.size() || reading_.analysis.token(items_[item + 1].first) != "at") return false;
  const std::string_view word = reading_.analysis.token(items_[item + 3].first);
  return word == "head" || word == "helm";
}

bool Clause::is_of_another(std::uint32_t item) const {
  if (item + 2 >= items_.size()) return false;
  const Item& next = items_[item + 1];
  if (is(item, words_.title) && reading_.is(next, words_.capitalised) && !next.mention &&
      !reading_.is_any(next, {words_.function_word, words_.country, words_.province})) {
    return true;
  }
  if (!reading_.is_any(next, {words_.possession, words_.apostrophe}) || !is_finite()) return false;
  for (std::uint32_t k = item + 2; k < anchor(); ++k) {
    if (reading_.is_any(items_[k], {words_.entourage, words_.trip_noun})) return false;
  }
  return true;
}

bool Clause::is_predicate(std::uint32_t item) const {
  if (!is(item, words_.title) || item + 1 >= items_.size() || !is(item + 1, words_.to)) return false;
  const auto before = items_before(item, reach_of_ordinal);
  return std::any_of(before.begin(), before.end(), [&](std::uint32_t i) {
    return reading_.is_any(items_[i], {words_.first, words_.ordinal_number});
  });
}

bool Clause::is_other_name(std::uint32_t item) const {
  if (item == 0 || !is(item, words_.capitalised) || items_[item].mention) return false;
  if (reading_.is_any(items_[item], {words_.function_word, words_.title, words_.trip_noun})) return false;
  const bool behind_name = is(item - 1, words_.capitalised) && item > 1;
  const Item& before = items_[behind_name ? item - 2 : item - 1];
  return reading_.is_any(before, {words_.clause_cue, words_.report_verb, words_.comma}) &&
         !reading_.is(before, words_.object_cue);
}

bool Clause::describes_noun(std::uint32_t who) const {
  if (who == 0) return false;
  const Item& before = items_[who - 1];
  return reading_.is(before, words_.lower) && !before.mention &&
         !reading_.is_any(before, {words_.function_word, words_.report_verb});
}

bool Clause::asks_others(std::uint32_t verb) const {
  if (!is(verb, words_.control_verb) || verb + 2 >= anchor() || is_passive(verb)) return false;
  if (tense_of(event_, reading_) != "base" || !is(anchor() - 1, words_.to)) return false;
  for (std::uint32_t i = verb + 1; i + 1 < anchor(); ++i) {
    if (reading_.is_any(items_[i], {words_.comma, words_.clause_cue, words_.to})) return false;
  }
  return true;
}

bool Clause::is_further_verb() const {
  return anchor() > 0 && is_finite() && is(anchor() - 1, words_.conjunction_and);
}

bool Clause::lets_him(std::uint32_t pronoun) const {
  if (pronoun + 2 != anchor() || !is(pronoun + 1, words_.to)) return false;
  if (!reading_.is_any(items_[pronoun], {words_.him, words_.her}) || tense_of(event_, reading_) != "base")
    return false;
  const auto before = items_before(pronoun, 3);
  return std::none_of(before.begin(), before.end(), [&](std::uint32_t i) {
    return reading_.value(items_[i], words_.status_cue) == "planned";  // "an invitation to her to attend"
  });
}

bool Clause::describes_others() const {
  const std::uint32_t event = anchor();
  if (event == 0 || tense_of(event_, reading_) != "participle") return false;
  const Item& before = items_[event - 1];
  if (reading_.is_any(before, {words_.official, words_.function_word, words_.date, words_.comma,
                               words_.status_cue, words_.report_verb}))
    return false;
  const std::string_view word = reading_.analysis.token(before.last - 1);
  const bool plural = word.ends_with("s") || word == "people" || word == "men" || word == "women";
  return plural && reading_.is_any(before, {words_.lower, words_.demonym}) &&
         !reading_.is(before, words_.title);
}

std::optional<std::uint32_t> Clause::relative_clause(std::uint32_t comma) const {
  if (!is(comma, words_.comma)) return std::nullopt;
  for (const std::uint32_t i : items_before(comma, longest_relative_clause)) {
    if (is(i, words_.who)) return i > 0 && is(i - 1, words_.comma) ? std::optional(i - 1) : std::nullopt;
  }
  return std::nullopt;
}

bool Clause::opens_other_clause(std::uint32_t item) const {
  if (!reading_.is_any(items_[item], {words_.clause_cue, words_.report_verb}) || is(item, words_.who))
    return false;
  return begins_with_noun(item + 1) && !begins_with_event(item + 1) && !tells_of_noun(item);
}

bool Clause::directly_before_event(std::uint32_t person) const {
  const std::uint32_t event = anchor();
  if (event == person + 1) return tense_of(event_, reading_) == "participle";
  for (std::uint32_t i = person + 1; i < event; ++i) {
    if (is(i, words_.who)) return true;
    if (!reading_.is_any(items_[i],
                         {words_.comma, words_.title, words_.country, words_.province, words_.date}))
      return false;
  }
  return !is_finite();  // "met the minister, toured": the subject stands before
}

bool Clause::is_finite() const {
  const std::string_view tense = tense_of(event_, reading_);
  return tense == "past" || tense == "present";
}

std::uint32_t Clause::phrase_start(std::uint32_t item) const {
  while (item > 0) {
    const Item& before = items_[item - 1];
    const bool part =
        reading_.is_any(before,
                        {words_.title, words_.demonym, words_.country, words_.province, words_.the}) ||
        (reading_.is(before, words_.capitalised) && item > 1 && !reading_.is(before, words_.object_cue)) ||
        reading_.analysis.token(before.first) == "'s";
    if (!part) break;
    --item;
  }
  return item;
}

bool Clause::is_determiner(std::uint32_t item) const {
  return reading_.is_any(items_[item],
                         {words_.a, words_.the, words_.an, words_.its, words_.his, words_.her, words_.their});
}

// "was invited by the president to visit": whoever is asked stands before.
bool Clause::is_passive(std::uint32_t verb) const {
  const auto before = items_before(verb, 2);
  return std::any_of(before.begin(), before.end(), [&](std::uint32_t i) {
    return reading_.is_any(items_[i], {words_.is, words_.was, words_.been, words_.being});
  });
}

// Whether the clause's subject is the journey itself: "... ; a mission to Korea was postponed".
bool Clause::begins_with_event(std::uint32_t item) const {
  const auto noun = event_.match.slot("noun");
  if (!noun || noun->first < item) return false;
  for (std::uint32_t k = item; k < noun->first; ++k) {
    if (is_determiner(k)) continue;
    if (!reading_.is_any(items_[k], {words_.lower, words_.duration}) || is(k, words_.function_word))
      return false;
  }
  return true;
}

// Whether a clause that begins at `item` begins with a noun phrase, which then is its subject.
bool Clause::begins_with_noun(std::uint32_t item) const {
  if (item >= anchor()) return false;
  if (is_determiner(item) || reading_.is_any(items_[item], {words_.demonym, words_.country})) return true;
  if (reading_.is_any(items_[item],
                      {words_.function_word, words_.status_cue, words_.object_cue, words_.report_verb,
                       words_.date, words_.time, words_.duration, words_.who})) {
    return false;
  }
  for (const ClassId list : words_.verb_lists) {
    if (is(item, list)) return false;
  }
  return reading_.is_any(items_[item], {words_.lower, words_.capitalised});
}

// "stressed support for the plan during a visit": what was said is a noun, and no verb stands before the
// event.
bool Clause::tells_of_noun(std::uint32_t verb) const {
  if (!tense_of(event_, reading_).empty() || reading_.value(items_[verb], words_.report_verb) != "noun")
    return false;
  for (std::uint32_t i = verb + 1; i < anchor(); ++i) {
    if (reading_.is_any(items_[i], {words_.status_cue, words_.report_verb, words_.clause_cue, words_.is,
                                    words_.was, words_.been}))
      return false;
    for (const ClassId list : words_.verb_lists) {
      if (reading_.value(items_[i], list) == "past") return false;
    }
  }
  return true;
}

// "a delegation led by", not "protesters led by".
bool Clause::leads_delegation(std::uint32_t verb) const {
  if (!is(verb, words_.lead_verb)) return false;
  for (std::uint32_t back = 1; back <= 4 && back <= verb; ++back) {
    if (is(verb - back, words_.crowd)) return false;
  }
  return true;
}

}  // namespace dateline
