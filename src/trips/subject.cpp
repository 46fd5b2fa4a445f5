// SPDX-License-Identifier: Apache-2.0
#include "trips/subject.h"

#include "trips/wording.h"

namespace dateline {
namespace {

constexpr std::uint32_t longest_reach = 40;  // items between a subject and its event

class SubjectSearch {
 public:
  SubjectSearch(Event& event, const Reading& reading)
      : event_(event), reading_(reading), words_(reading.words), items_(reading.items(event.sentence)) {}

  [[nodiscard]] std::optional<std::uint32_t> find() const {
    if (describes_others()) return refuse(anchor() - 1, TripReason::describes_others);
    const auto left = to_the_left();
    if (left || !opens_sentence(event_) || is_finite()) return left;
    return to_the_right();
  }

  [[nodiscard]] bool is_object(std::uint32_t i) const {
    const std::uint32_t first = phrase_start(i);
    if (first == 0) return false;
    const Item& before = items_[first - 1];
    if (!reading_.is(before, words_.object_cue)) return false;
    return !(reading_.is(before, words_.by) && first > 1 && leads_delegation(first - 2));
  }

 private:
  void pass_over(std::uint32_t item, TripReason reason) const {
    decide(event_, EventPart::traveller, item, reason, reading_);
  }

  // Ends a search at the item.
  [[nodiscard]] std::optional<std::uint32_t> refuse(std::uint32_t item, TripReason reason) const {
    pass_over(item, reason);
    return std::nullopt;
  }

  [[nodiscard]] bool is(std::uint32_t item, ClassId cls) const { return reading_.is(items_[item], cls); }

  [[nodiscard]] bool is_person(std::uint32_t i) const {
    return is(i, words_.official) || is(i, words_.title) ||
           reading_.is_any(items_[i], {words_.he, words_.she, words_.they});
  }

  // "Sheikh Sultan", "the minister's wife": the title of somebody the officials phase does not know, or the
  // owner of what acts. Who owns a plane or leads a delegation travels with it.
  [[nodiscard]] bool is_of_another(std::uint32_t i) const {
    if (i + 2 >= items_.size()) return false;
    const Item& next = items_[i + 1];
    if (is(i, words_.title) && reading_.is(next, words_.capitalised) && !next.mention &&
        !reading_.is_any(next, {words_.function_word, words_.country, words_.province})) {
      return true;
    }
    if (!reading_.is_any(next, {words_.possession, words_.apostrophe}) || !is_finite()) return false;
    for (std::uint32_t k = i + 2; k < anchor(); ++k) {
      if (reading_.is_any(items_[k], {words_.entourage, words_.trip_noun})) return false;
    }
    return true;
  }

  // "the engineers who flew to Chile": a noun without a name owns the relative clause.
  [[nodiscard]] bool describes_noun(std::uint32_t who) const {
    if (who == 0) return false;
    const Item& before = items_[who - 1];
    return reading_.is(before, words_.lower) && !before.mention &&
           !reading_.is_any(before, {words_.function_word, words_.report_verb});
  }

  // "urged tourists to visit": whoever is asked to would go.
  [[nodiscard]] bool asks_others(std::uint32_t verb) const {
    if (!is(verb, words_.control_verb) || verb + 2 >= anchor() || tense_of(event_, reading_) != "base")
      return false;
    if (!is(anchor() - 1, words_.to)) return false;
    for (std::uint32_t i = verb + 1; i + 1 < anchor(); ++i) {
      if (reading_.is_any(items_[i], {words_.comma, words_.clause_cue, words_.to})) return false;
    }
    return true;
  }

  // "restrictions for tourists visiting Japan": the participle describes the plural before it.
  [[nodiscard]] bool describes_others() const {
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

  // Whether the clause's subject is the journey itself: "... ; a mission to Korea was postponed".
  [[nodiscard]] bool begins_with_event(std::uint32_t i) const {
    const auto noun = event_.match.slot("noun");
    if (!noun || noun->first < i) return false;
    for (std::uint32_t k = i; k < noun->first; ++k) {
      if (!reading_.is_any(items_[k], {words_.a, words_.the, words_.an, words_.lower, words_.duration}) ||
          reading_.is_any(items_[k], {words_.function_word}) !=
              reading_.is_any(items_[k], {words_.a, words_.the, words_.an}))
        return false;
    }
    return true;
  }

  // "a delegation led by", not "protesters led by".
  [[nodiscard]] bool leads_delegation(std::uint32_t verb) const {
    if (!is(verb, words_.lead_verb)) return false;
    for (std::uint32_t back = 1; back <= 4 && back <= verb; ++back) {
      if (is(verb - back, words_.crowd)) return false;
    }
    return true;
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

  // Whether only "who", commas, an apposition or nothing stands between the person and the event.
  [[nodiscard]] bool directly_before(std::uint32_t person, std::uint32_t event) const {
    if (event == person + 1 && is_finite()) return false;
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

  [[nodiscard]] std::optional<std::uint32_t> to_the_left() const {
    const std::uint32_t event = anchor();
    const std::uint32_t stop = event > longest_reach ? event - longest_reach : 0;
    for (std::uint32_t i = event; i-- > stop;) {
      if (is_person(i)) {
        if (is_of_another(i)) {
          if (is(i, words_.title)) return refuse(i, TripReason::of_another);
          pass_over(i, TripReason::of_another);
          i = phrase_start(i);
        } else if (!is_object(i) || directly_before(i, event)) {
          return i;
        } else {
          pass_over(i, TripReason::object);
        }
      } else if (asks_others(i)) {
        return refuse(i, TripReason::asked_to_go);
      } else if (is(i, words_.who) && describes_noun(i)) {
        return refuse(i - 1, TripReason::other_subject);
      } else if (reading_.is_any(items_[i], {words_.clause_cue, words_.report_verb})) {
        if (!is(i, words_.who) && begins_with_noun(i + 1) && !begins_with_event(i + 1))
          return refuse(i + 1, TripReason::other_subject);
      } else if (is_other_name(i)) {
        return refuse(i, TripReason::other_subject);
      }
    }
    return std::nullopt;
  }

  // A verb in the past or present has its subject before it.
  [[nodiscard]] bool is_finite() const {
    const std::string_view tense = tense_of(event_, reading_);
    return tense == "past" || tense == "present";
  }

  [[nodiscard]] std::optional<std::uint32_t> to_the_right() const {
    bool behind_comma = false;
    for (std::uint32_t i = event_.match.context.last - 1; i < items_.size(); ++i) {
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

std::optional<std::uint32_t> find_subject(Event& event, const Reading& reading) {
  return SubjectSearch(event, reading).find();
}

bool is_object(std::uint32_t item, Event& event, const Reading& reading) {
  return SubjectSearch(event, reading).is_object(item);
}

bool opens_sentence(const Event& event) { return event.match.context.first <= 5; }

}  // namespace dateline
