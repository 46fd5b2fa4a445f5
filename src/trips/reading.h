// SPDX-License-Identifier: Apache-2.0
// What the trip modules look at: the document with everything the earlier phases found.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "dates/date_finder.h"
#include "grammar/analysis.h"
#include "grammar/grammar.h"
#include "officials/jurisdiction.h"
#include "officials/people.h"
#include "places/places.h"
#include "trips/title_holders.h"

namespace dateline {

/// Classes that the trip modules ask items for. Looked up once, when the data is loaded.
struct TripVocabulary {
  explicit TripVocabulary(const Lexicon& lexicon);

  ClassId official, title, date, time, duration, country, province, demonym;
  ClassId status_cue, end_verb, trip_noun, lead_verb, object_cue, clause_cue, report_verb;
  ClassId lower, capitalised, upper, punctuation;
  ClassId function_word, start_verb, cancel_verb, control_verb, entourage, crowd;
  ClassId arrive_verb, leave_verb, return_verb, journey_day, remote_cue, set;
  ClassId he, she, they, his, her, their, who, conjunction_and, comma, by, until, from, the, a, an, its, here;
  ClassId city, i, we, two, is, was, been, being, first, my, our, ordinal_number;
  ClassId to, him, possession, apostrophe, counterpart, that, of, since, before, about, after;
  std::vector<ClassId> verb_lists;  ///< the lists whose values are tenses
};

struct Reading {
  const Analysis& analysis;
  const People& people;
  const Jurisdictions& jurisdictions;
  const std::vector<FoundPlace>& places;
  const std::vector<FoundDate>& dates;
  const Lexicon& lexicon;
  const Grammar& grammar;
  const TripVocabulary& words;
  TitleHolders title_holders{analysis, people, jurisdictions};

  [[nodiscard]] const Items& items(std::uint32_t sentence) const { return analysis.items[sentence]; }
  [[nodiscard]] bool is(const Item& item, ClassId cls) const {
    return lexicon.alphabet().has(item.symbol, cls);
  }
  [[nodiscard]] bool is_any(const Item& item, std::initializer_list<ClassId> classes) const {
    for (const ClassId cls : classes) {
      if (is(item, cls)) return true;
    }
    return false;
  }
  /// The value a word list gives the item's form.
  [[nodiscard]] std::optional<std::string_view> value(const Item& item, ClassId cls) const;
};

}  // namespace dateline
