// SPDX-License-Identifier: Apache-2.0
#include "trips/traveller.h"

#include <algorithm>

#include "officials/antecedent.h"
#include "trips/clause.h"
#include "trips/companions.h"
#include "trips/implied_stop.h"
#include "trips/speaker.h"
#include "trips/subject.h"

namespace dateline {
namespace {

class TravellerSearch {
 public:
  TravellerSearch(Event& event, const Reading& reading)
      : event_(event), reading_(reading), words_(reading.words), items_(reading.items(event.sentence)) {}

  void run() {
    if (const auto who = event_.match.slot("who")) {
      if (is_guests_own(*who)) return pass_over(who->last - 1, TripReason::guests_own);
      for (std::uint32_t i = who->first; i < who->last; ++i) {
        if (take(i, TripReason::captured)) return add_companions();
      }
      // "On the margins of his visit to Japan, X said": the pronoun may look ahead.
      const bool pronoun = sex_of_pronoun(who->first).has_value();
      if (!(pronoun && opens_sentence(event_)) && !is_verbs_own(who->first)) return;
    }
    if (event_.kind == EventKind::meet) take_participants();
    if (const auto subject = find_subject(event_, reading_); subject && take(*subject, TripReason::subject)) {
      add_companions();
    }
  }

 private:
  void pass_over(std::uint32_t item, TripReason reason) const {
    decide(event_, EventPart::traveller, item, reason, reading_);
  }

  // Nobody travels, for this reason.
  [[nodiscard]] std::optional<Traveller> refuse(std::uint32_t item, TripReason reason) const {
    pass_over(item, reason);
    return std::nullopt;
  }

  [[nodiscard]] bool is(std::uint32_t item, ClassId cls) const { return reading_.is(items_[item], cls); }

  [[nodiscard]] std::optional<Sex> sex_of_pronoun(std::uint32_t i) const {
    if (reading_.is_any(items_[i], {words_.he, words_.his, words_.him})) return Sex::male;
    if (reading_.is_any(items_[i], {words_.she, words_.her})) return Sex::female;
    return std::nullopt;
  }

  // "cut short their trip": whoever does that travels.
  [[nodiscard]] bool is_verbs_own(std::uint32_t i) const {
    return is(i, words_.their) && i > 0 &&
           std::any_of(words_.verb_lists.begin(), words_.verb_lists.end(),
                       [&](ClassId list) { return is(i - 1, list); });
  }

  // "they", "their", "the two", "the two ministers".
  [[nodiscard]] bool is_plural(std::uint32_t i) const {
    return reading_.is_any(items_[i], {words_.they, words_.their, words_.two}) ||
           (is(i, words_.title) && i > 0 && is(i - 1, words_.two));
  }

  // The person that an item stands for.
  [[nodiscard]] std::optional<Traveller> traveller_at(std::uint32_t i) const {
    const Item& item = items_[i];
    if (is(i, words_.official) && item.mention) return person(reading_.people.names[*item.mention].person, i);
    if (is(i, words_.title) && item.mention) {
      const auto holder = holder_of(*item.mention, i);
      return holder && holder->title && is_indefinite(i) ? refuse(i, TripReason::indefinite) : holder;
    }
    if (const auto sex = sex_of_pronoun(i)) {
      const auto found = antecedent(reading_.analysis, reading_.lexicon, reading_.people, item.first, *sex);
      return found ? person(*found, i) : refuse(i, TripReason::no_antecedent);
    }
    if (reading_.is_any(item, {words_.i, words_.we, words_.my, words_.our})) return speaker_at(i);
    return std::nullopt;
  }

  // "I" is who says so.
  [[nodiscard]] std::optional<Traveller> speaker_at(std::uint32_t i) const {
    const auto who = speaker(event_, reading_);
    return who ? traveller_at(*who) : refuse(i, TripReason::no_antecedent);
  }

  [[nodiscard]] std::optional<Traveller> person(std::uint32_t index, std::uint32_t item) const {
    if (!reading_.people.persons[index].holds_office) return refuse(item, TripReason::no_office);
    if (event_.kind == EventKind::meet && is_resident({.person = index}, reading_))
      return refuse(item, TripReason::resident);
    return Traveller{.person = index};
  }

  [[nodiscard]] std::optional<Traveller> holder_of(std::uint32_t title, std::uint32_t item) const {
    const FoundTitle& found = reading_.people.titles[title];
    if (found.person) return person(*found.person, item);
    const Jurisdiction& jurisdiction = reading_.jurisdictions.by_title[title];
    if (!jurisdiction.country) return refuse(item, TripReason::unknown_holder);
    const TitleHolders& holders = reading_.title_holders;
    if (const auto holder = holders.by_role(found, jurisdiction)) return Traveller{.person = holder};
    if (const auto holder = holders.by_head(found, jurisdiction)) return Traveller{.person = holder};
    return Traveller{.title = title};
  }

  bool take(std::uint32_t item, TripReason reason) {
    if (is_plural(item)) return take_group(item, reason);
    const auto traveller = traveller_at(item);
    if (!traveller) return false;
    add(*traveller, item, reason);
    return true;
  }

  bool take_group(std::uint32_t item, TripReason reason) {
    for (const std::uint32_t name : last_group(item, event_, reading_)) {
      if (const auto traveller = person(reading_.people.names[name].person, item))
        add(*traveller, item, reason);
    }
    return !event_.travellers.empty();
  }

  void add(const Traveller& traveller, std::uint32_t item, TripReason reason) {
    decide(event_, EventPart::traveller, item, reason, reading_);
    if (std::find(event_.travellers.begin(), event_.travellers.end(), traveller) == event_.travellers.end()) {
      event_.travellers.push_back(traveller);
    }
    if (!event_.subject) event_.subject = item;
  }

  // "welcomed the minister's remarks": no guest.
  [[nodiscard]] bool is_guests_own(ItemRange who) const {
    return event_.kind == EventKind::guest && event_.match.context.last == who.last &&
           who.last < items_.size() &&
           reading_.is_any(items_[who.last], {words_.possession, words_.apostrophe});
  }

  // "the second visit of an Iraqi president" is nobody's in particular.
  [[nodiscard]] bool is_indefinite(std::uint32_t title) const {
    for (std::uint32_t back = 1; back <= 3 && back <= title; ++back) {
      if (reading_.is_any(items_[title - back], {words_.a, words_.an})) return true;
      if (!reading_.is_any(items_[title - back],
                           {words_.demonym, words_.country, words_.province, words_.lower}))
        return false;
    }
    return false;
  }

  // Of a meeting abroad, both sides may have travelled: "X will meet Y in London".
  void take_participants() {
    for (std::uint32_t i = event_.match.context.first; i < event_.match.context.last; ++i) {
      if (is(i, words_.official) && event_.travellers.size() < most_companions)
        take(i, TripReason::participant);
    }
    event_.subject.reset();
  }

  // "A, minister of X, and B arrived": the names to the left that "and" or commas join to the subject.
  void add_companions() {
    if (!event_.subject || !is(*event_.subject, words_.official)) return;
    const Clause clause(event_, reading_);
    for (const std::uint32_t companion : joined_before(*event_.subject, items_, reading_)) {
      if (event_.travellers.size() == most_companions || clause.is_object(companion)) return;
      take(companion, TripReason::companion);
    }
  }

  Event& event_;
  const Reading& reading_;
  const TripVocabulary& words_;
  const Items& items_;
};

}  // namespace

void find_travellers(Event& event, const Reading& reading) { TravellerSearch(event, reading).run(); }

}  // namespace dateline
