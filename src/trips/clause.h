// SPDX-License-Identifier: Apache-2.0
// What the words of a sentence are to an event in it: whom a clause is about, whom it only mentions.
#pragma once

#include <cstdint>
#include <optional>

#include "trips/event.h"

namespace dateline {

/// Questions about items of the event's sentence. Keeps references to its arguments.
class Clause {
 public:
  Clause(const Event& event, const Reading& reading)
      : event_(event), reading_(reading), words_(reading.words), items_(reading.items(event.sentence)) {}

  /// A name, a title, a pronoun or "the two".
  [[nodiscard]] bool is_person(std::uint32_t item) const;
  /// Whether a preposition or a verb of dealing with people stands before the phrase of the person at `item`.
  [[nodiscard]] bool is_object(std::uint32_t item) const;
  /// "Sheikh Sultan", "the minister's wife": the title of somebody the officials phase does not know, or the
  /// owner of what acts. Who owns a plane or leads a delegation travels with it.
  [[nodiscard]] bool is_of_another(std::uint32_t item) const;
  /// "the first Libyan head of government to visit": the title says what somebody named before is.
  [[nodiscard]] bool is_predicate(std::uint32_t item) const;
  /// A name the officials phase does not know, as the one who acts: "Belo would visit Rome".
  [[nodiscard]] bool is_other_name(std::uint32_t item) const;
  /// "the engineers who flew to Chile": a noun without a name owns the relative clause of this "who".
  [[nodiscard]] bool describes_noun(std::uint32_t who) const;
  /// "urged tourists to visit": whoever is asked to would go.
  [[nodiscard]] bool asks_others(std::uint32_t verb) const;
  /// "asked him to visit", "allowed her to go": a pronoun that is no subject would go.
  [[nodiscard]] bool lets_him(std::uint32_t pronoun) const;
  /// "restrictions for tourists visiting Japan": the event's participle describes the plural before it.
  [[nodiscard]] bool describes_others() const;
  /// "attended the leaders' meeting and flew on": the event's verb is a further one of the same subject.
  [[nodiscard]] bool is_further_verb() const;
  /// "Roy, who asked whether Lund should go, flew": of the comma that ends such a clause, the one that begins
  /// it.
  [[nodiscard]] std::optional<std::uint32_t> relative_clause(std::uint32_t comma) const;
  /// Whether another clause lies between this conjunction or verb of saying and the event, with a subject of
  /// its own.
  [[nodiscard]] bool opens_other_clause(std::uint32_t item) const;
  /// Whether only "who", commas, an apposition or nothing stands between the person and the event.
  [[nodiscard]] bool directly_before_event(std::uint32_t person) const;
  /// A verb in the past or present has its subject before it.
  [[nodiscard]] bool is_finite() const;
  /// The first item of the noun phrase that ends at `item`: over titles, demonyms, places and small words.
  [[nodiscard]] std::uint32_t phrase_start(std::uint32_t item) const;
  /// Where the event begins: at its verb, since a rule may take in what stands before it.
  [[nodiscard]] std::uint32_t anchor() const { return event_.anchor(); }

 private:
  [[nodiscard]] bool is(std::uint32_t item, ClassId cls) const { return reading_.is(items_[item], cls); }
  [[nodiscard]] bool is_the_two(std::uint32_t item) const;
  [[nodiscard]] bool is_at_head(std::uint32_t item) const;
  [[nodiscard]] bool is_determiner(std::uint32_t item) const;
  [[nodiscard]] bool is_passive(std::uint32_t verb) const;
  [[nodiscard]] bool begins_with_event(std::uint32_t item) const;
  [[nodiscard]] bool begins_with_noun(std::uint32_t item) const;
  [[nodiscard]] bool tells_of_noun(std::uint32_t verb) const;
  [[nodiscard]] bool leads_delegation(std::uint32_t verb) const;

  const Event& event_;
  const Reading& reading_;
  const TripVocabulary& words_;
  const Items& items_;
};

}  // namespace dateline
