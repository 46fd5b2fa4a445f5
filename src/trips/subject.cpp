// SPDX-License-Identifier: Apache-2.0
#include "trips/subject.h"

#include "trips/clause.h"

namespace dateline {
namespace {

constexpr std::uint32_t longest_reach = 40;  // items between a subject and its event

class SubjectSearch {
 public:
  SubjectSearch(Event& event, const Reading& reading)
      : event_(event), reading_(reading), clause_(event, reading), items_(reading.items(event.sentence)) {}

  [[nodiscard]] std::optional<std::uint32_t> find() {
    if (clause_.describes_others()) return refuse(clause_.anchor() - 1, TripReason::describes_others);
    if (opens_clause()) {
      if (const auto right = to_the_right(); right || refused_) return right;
    }
    const auto left = to_the_left();
    if (left || refused_ || !opens_sentence(event_) || clause_.is_finite()) return left;
    return to_the_right();
  }

 private:
  void pass_over(std::uint32_t item, TripReason reason) const {
    decide(event_, EventPart::traveller, item, reason, reading_);
  }

  // Ends the search at the item.
  [[nodiscard]] std::optional<std::uint32_t> refuse(std::uint32_t item, TripReason reason) {
    pass_over(item, reason);
    refused_ = true;
    return std::nullopt;
  }

  // "said that on a visit to Oslo, the minister would": the subject of the clause stands behind.
  [[nodiscard]] bool opens_clause() const {
    const std::uint32_t first = event_.match.context.first;
    return first > 0 && reading_.is(items_[first - 1], reading_.words.that) && !clause_.is_finite();
  }

  [[nodiscard]] std::optional<std::uint32_t> to_the_left() {
    const std::uint32_t event = clause_.anchor();
    const std::uint32_t stop = event > longest_reach ? event - longest_reach : 0;
    for (std::uint32_t i = event; i-- > stop;) {
      if (const auto begin = clause_.relative_clause(i)) {
        i = *begin;
      } else if (clause_.is_person(i)) {
        if (clause_.is_predicate(i)) {
          pass_over(i, TripReason::indefinite);
        } else if (clause_.is_of_another(i)) {
          if (reading_.is(items_[i], reading_.words.title) && !clause_.is_further_verb()) {
            return refuse(i, TripReason::of_another);
          }
          pass_over(i, TripReason::of_another);
          i = clause_.phrase_start(i);
        } else if (!clause_.is_object(i) || clause_.directly_before_event(i)) {
          return i;
        } else {
          pass_over(i, TripReason::object);
        }
      } else if (clause_.asks_others(i) || clause_.lets_him(i)) {
        return refuse(i, TripReason::asked_to_go);
      } else if (reading_.is(items_[i], reading_.words.who) && clause_.describes_noun(i)) {
        return refuse(i - 1, TripReason::other_subject);
      } else if (clause_.opens_other_clause(i)) {
        return refuse(i + 1, TripReason::other_subject);
      } else if (clause_.is_other_name(i)) {
        return refuse(i, TripReason::other_subject);
      }
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<std::uint32_t> to_the_right() {
    bool behind_comma = false;
    for (std::uint32_t i = event_.match.context.last - 1; i < items_.size(); ++i) {
      if (reading_.is(items_[i], reading_.words.comma)) behind_comma = true;
      if (!behind_comma && reading_.is(items_[i], reading_.words.clause_cue)) return std::nullopt;
      if (behind_comma && clause_.is_person(i) && !clause_.is_object(i)) return i;
      if (behind_comma && clause_.is_other_name(i)) return refuse(i, TripReason::other_subject);
    }
    return std::nullopt;
  }

  Event& event_;
  const Reading& reading_;
  Clause clause_;
  const Items& items_;
  bool refused_ = false;
};

}  // namespace

std::optional<std::uint32_t> find_subject(Event& event, const Reading& reading) {
  return SubjectSearch(event, reading).find();
}

bool opens_sentence(const Event& event) { return event.match.context.first <= 5; }

}  // namespace dateline
