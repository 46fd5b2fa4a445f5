// SPDX-License-Identifier: Apache-2.0
// Trips, paired one to one. "trip" counts pairs with equal destination countries and regions, "trip.found"
// all pairs, the slots each value that is filled; a wrong value is both wrongly found and missed.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "compare/pairing.h"
#include "compare/scores.h"
#include "records/describe.h"
#include "text/one_line.h"

namespace dateline {
namespace {

std::string joined(const std::set<std::string>& values) {
  return values.empty() ? "nothing" : fmt::format("{}", fmt::join(values, " and "));
}

class TripScoring {
 public:
  TripScoring(const Record& gold, const Record& predicted, Evaluation& evaluation, Scores& scores)
      : gold_(gold), predicted_(predicted), evaluation_(evaluation), scores_(scores) {}

  void run() {
    const auto right = compared(gold_.trips);
    const auto found = compared(predicted_.trips);
    std::vector<bool> right_used(right.size());
    std::vector<bool> found_used(found.size());
    for (const auto& [i, j] : pair_trips(right, found)) {
      right_used[i] = found_used[j] = true;
      pair(right[i], found[j]);
    }
    for (std::size_t i = 0; i < right.size(); ++i) {
      if (!right_used[i]) alone(right[i], gold_, "missed trip", &Count::fn);
    }
    for (std::size_t j = 0; j < found.size(); ++j) {
      if (!found_used[j]) alone(found[j], predicted_, "spurious trip", &Count::fp);
    }
  }

 private:
  void pair(const ComparedTrip& right, const ComparedTrip& found) {
    for (const Slot slot : all_slots) {
      const auto& one = right.slots[slot];
      const auto& other = found.slots[slot];
      const std::uint64_t both = common(one, other);
      for (const std::string& name : {fmt::format("slot.{}", name_of(slot)), std::string("slots")}) {
        Count& count = scores_[name];
        count.tp += both;
        count.fp += other.size() - both;
        count.fn += one.size() - both;
      }
      if (one != other)
        report(gold_, *right.trip, fmt::format("slot {}", name_of(slot)),
               fmt::format("gold {}, found {}", joined(one), joined(other)));
    }
    for (const Slot slot : {Slot::start, Slot::end}) overlap(slot, right.slots, found.slots);
    const bool same = right.slots[Slot::destination_country] == found.slots[Slot::destination_country];
    Count& trip = scores_["trip"];
    ++(same ? trip.tp : trip.fp);
    if (!same) ++trip.fn;
    ++scores_["trip.found"].tp;
  }

  void overlap(Slot slot, const TripSlots& right, const TripSlots& found) {
    Count& count = scores_[fmt::format("slot.{}.overlap", name_of(slot))];
    const auto& one = right.days(slot);
    const auto& other = found.days(slot);
    const bool agree = one && other && one->overlaps(*other);
    if (agree) ++count.tp;
    if (other && !agree) ++count.fp;
    if (one && !agree) ++count.fn;
  }

  /// A trip that pairs with none; `what` it is counts in `side`.
  void alone(const ComparedTrip& trip, const Record& record, std::string_view what,
             std::uint64_t Count::*side) {
    ++(scores_["trip"].*side);
    ++(scores_["trip.found"].*side);
    for (const Slot slot : all_slots) scores_["slots"].*side += trip.slots[slot].size();
    report(record, *trip.trip, std::string(what), describe(*trip.trip));
  }

  void report(const Record& record, const RecordTrip& trip, std::string what, std::string difference) {
    const std::string evidence = trip.evidence.empty() ? std::string() : trip.evidence.front().text;
    evaluation_.disagreements.push_back(
        {record.where, gold_.id, std::move(what), one_line(evidence), std::move(difference)});
  }

  const Record& gold_;
  const Record& predicted_;
  Evaluation& evaluation_;
  Scores& scores_;
};

}  // namespace

void score_trips(const Record& gold, const Record& predicted, Evaluation& evaluation, Scores& scores) {
  TripScoring(gold, predicted, evaluation, scores).run();
}

}  // namespace dateline
