// SPDX-License-Identifier: Apache-2.0
#include "trips/traveller.h"

#include <algorithm>

#include "officials/antecedent.h"
#include "trips/status.h"

namespace dateline {
namespace {

constexpr std::size_t most_companions = 3;
constexpr std::uint32_t longest_reach = 40;  // items between a subject and its event

class TravellerSearch {
 public:
  TravellerSearch(Event& event, const Reading& reading)
      : event_(event), reading_(reading), words_(reading.words), items_(reading.items(event.sentence)) {}

  void run() {
    if (const auto who = event_.match.slot("who")) {
      for (std::uint32_t i = who->first; i < who->last; ++i) {
        if (take(i)) return add_companions();
      }
      // "On the margins of his visit to Japan, X said": the pronoun may look ahead.
      const bool pronoun = sex_of_pronoun(who->first).has_value();
      if (!pronoun || !opens_sentence()) return;
    }
    if (event_.kind == EventKind::meet) take_participants();
    const auto subject = subject_to_the_left();
    if (subject && take(*subject)) return add_companions();
    if (!subject && opens_sentence() && !is_finite()) {
      if (const auto right = subject_to_the_right(); right && take(*right)) add_companions();
    }
  }

 private:
  [[nodiscard]] bool is(std::uint32_t item, ClassId cls) const { return reading_.is(items_[item], cls); }

  [[nodiscard]] std::optional<Sex> sex_of_pronoun(std::uint32_t i) const {
    if (reading_.is_any(items_[i], {words_.he, words_.his})) return Sex::male;
    if (reading_.is_any(items_[i], {words_.she, words_.her})) return Sex::female;
    return std::nullopt;
  }

  [[nodiscard]] bool is_person(std::uint32_t i) const {
    return is(i, words_.official) || is(i, words_.title) ||
           reading_.is_any(items_[i], {words_.he, words_.she, words_.they});
  }

  // The person that an item stands for.
  [[nodiscard]] std::optional<Traveller> traveller_at(std::uint32_t i) const {
    const Item& item = items_[i];
    if (is(i, words_.official) && item.mention) return person(reading_.people.names[*item.mention].person);
    if (is(i, words_.title) && item.mention) return holder_of(*item.mention);
    if (const auto sex = sex_of_pronoun(i)) {
      if (const auto found = antecedent(reading_.analysis, reading_.people, item.first, *sex))
        return person(*found);
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<Traveller> person(std::uint32_t index) const {
    if (!reading_.people.persons[index].holds_office) return std::nullopt;
    return Traveller{.person = index};
  }

  [[nodiscard]] std::optional<Traveller> holder_of(std::uint32_t title) const {
    const FoundTitle& found = reading_.people.titles[title];
    if (found.person) return person(*found.person);
    const Jurisdiction& jurisdiction = reading_.jurisdictions[title];
    if (!jurisdiction.country) return std::nullopt;
    if (const auto holder = named_holder(found.role, jurisdiction)) return Traveller{.person = holder};
    return Traveller{.title = title};
  }

  // The only person whom the document gives this role in this jurisdiction.
  [[nodiscard]] std::optional<std::uint32_t> named_holder(std::string_view role,
                                                          const Jurisdiction& home) const {
    std::optional<std::uint32_t> holder;
    for (std::size_t i = 0; i < reading_.people.titles.size(); ++i) {
      const FoundTitle& other = reading_.people.titles[i];
      if (!other.person || other.role != role || !reading_.people.persons[*other.person].holds_office)
        continue;
      const Jurisdiction& other_home = reading_.jurisdictions[i];
      const bool same = (!other_home.country || other_home.country == home.country) &&
                        (!other_home.province || other_home.province == home.province);
      if (!same || holder == other.person) continue;
      if (holder) return std::nullopt;
      holder = other.person;
    }
    return holder;
  }

  bool take(std::uint32_t item) {
    const auto traveller = traveller_at(item);
    if (!traveller) return false;
    if (std::find(event_.travellers.begin(), event_.travellers.end(), *traveller) ==
        event_.travellers.end()) {
      event_.travellers.push_back(*traveller);
    }
    if (!event_.subject) event_.subject = item;
    return true;
  }

  // Of a meeting abroad, both sides may have travelled: "X will meet Y in London".
  void take_participants() {
    for (std::uint32_t i = event_.match.context.first; i < event_.match.context.last; ++i) {
      if (is(i, words_.official) && event_.travellers.size() < most_companions) take(i);
    }
    event_.subject.reset();
  }

  // "A, minister of X, and B arrived": the names to the left that "and" or commas join to the subject.
  void add_companions() {
    const bool named = event_.subject && is(*event_.subject, words_.official);
    if (!named) return;
    bool joined = false;
    for (std::uint32_t i = *event_.subject; i-- > 0 && event_.travellers.size() < most_companions;) {
      if (is(i, words_.conjunction_and)) {
        joined = true;
      } else if (is(i, words_.official)) {
        if (!joined || is_object(i)) return;
        take(i);
      } else if (!reading_.is_any(items_[i], {words_.comma, words_.title, words_.demonym, words_.country,
                                              words_.province})) {
        return;
      }
    }
  }

  // The first item of the noun phrase that ends at `i`: over titles, demonyms, places and small words.
  [[nodiscard]] std::uint32_t phrase_start(std::uint32_t i) const {
    while (i > 0) {
      const Item& before = items_[i - 1];
      const bool part =
          reading_.is_any(before,
                          {words_.title, words_.demonym, words_.country, words_.province, words_.the}) ||
          (reading_.is(before, words_.capitalised) && i > 1 && !reading_.is(before, words_.object_cue)) ||
          reading_.analysis.token(before.first) == "'s";
      if (!part) break;
      --i;
    }
    return i;
  }

  // Whether a preposition or a verb of dealing with people makes the phrase at `i` an object.
  [[nodiscard]] bool is_object(std::uint32_t i) const {
    const std::uint32_t first = phrase_start(i);
    if (first == 0) return false;
    const Item& before = items_[first - 1];
    if (!reading_.is(before, words_.object_cue)) return false;
    const bool led_by = reading_.is(before, words_.by) && first > 1 && is(first - 2, words_.lead_verb);
    return !led_by;
  }

  // Whether only "who", commas, an apposition or nothing stands between the person and the event.
  [[nodiscard]] bool directly_before(std::uint32_t person, std::uint32_t event) const {
    for (std::uint32_t i = person + 1; i < event; ++i) {
      if (is(i, words_.who)) return true;
      if (!reading_.is_any(items_[i],
                           {words_.comma, words_.title, words_.country, words_.province, words_.date}))
        return false;
    }
    return true;
  }

  // Where the search for the subject starts: at the verb, since a rule may take in what stands before it.
  [[nodiscard]] std::uint32_t anchor() const {
    const auto verb = event_.match.slot("verb");
    return verb ? verb->first : event_.match.context.first;
  }

  // Whether a clause that begins at `i` begins with a noun phrase, which then is its subject.
  [[nodiscard]] bool begins_with_noun(std::uint32_t i) const {
    if (i >= anchor()) return false;
    const Item& item = items_[i];
    if (reading_.is_any(item, {words_.the, words_.a, words_.an, words_.its, words_.demonym, words_.country}))
      return true;
    if (reading_.is_any(item, {words_.function_word, words_.status_cue, words_.object_cue, words_.report_verb,
                               words_.date, words_.time, words_.duration, words_.who})) {
      return false;
    }
    for (const ClassId list : words_.verb_lists) {
      if (reading_.is(item, list)) return false;
    }
    return reading_.is_any(item, {words_.lower, words_.capitalised});
  }

  // A name the officials phase does not know, as the one who acts: "Belo would visit Rome".
  [[nodiscard]] bool is_other_name(std::uint32_t i) const {
    const Item& item = items_[i];
    if (i == 0 || !reading_.is(item, words_.capitalised) || item.mention) return false;
    if (reading_.is_any(item, {words_.function_word, words_.title, words_.trip_noun})) return false;
    const bool behind_name = reading_.is(items_[i - 1], words_.capitalised) && i > 1;
    const Item& before = items_[behind_name ? i - 2 : i - 1];
    return reading_.is_any(before, {words_.clause_cue, words_.report_verb, words_.comma}) &&
           !reading_.is(before, words_.object_cue);
  }

  [[nodiscard]] std::optional<std::uint32_t> subject_to_the_left() const {
    const std::uint32_t event = anchor();
    const std::uint32_t stop = event > longest_reach ? event - longest_reach : 0;
    for (std::uint32_t i = event; i-- > stop;) {
      if (is_person(i)) {
        if (!is_object(i) || directly_before(i, event)) return i;
      } else if (reading_.is_any(items_[i], {words_.clause_cue, words_.report_verb})) {
        if (!is(i, words_.who) && begins_with_noun(i + 1)) return std::nullopt;
      } else if (is_other_name(i)) {
        return std::nullopt;
      }
    }
    return std::nullopt;
  }

  // A verb in the past or present has its subject before it.
  [[nodiscard]] bool is_finite() const {
    const std::string_view tense = tense_of(event_, reading_);
    return tense == "past" || tense == "present";
  }

  [[nodiscard]] bool opens_sentence() const { return event_.match.context.first <= 5; }

  [[nodiscard]] std::optional<std::uint32_t> subject_to_the_right() const {
    bool behind_comma = false;
    for (std::uint32_t i = event_.match.context.last; i < items_.size(); ++i) {
      if (is(i, words_.comma)) behind_comma = true;
      if (!behind_comma && is(i, words_.clause_cue)) return std::nullopt;
      if (behind_comma && is_person(i) && !is_object(i)) return i;
    }
    return std::nullopt;
  }

  Event& event_;
  const Reading& reading_;
  const TripVocabulary& words_;
  const Items& items_;
};

}  // namespace

void find_travellers(Event& event, const Reading& reading) { TravellerSearch(event, reading).run(); }

}  // namespace dateline
