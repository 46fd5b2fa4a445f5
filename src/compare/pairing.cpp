// SPDX-License-Identifier: Apache-2.0
#include "compare/pairing.h"

#include <algorithm>
#include <functional>
#include <tuple>

#include "compare/fold.h"

namespace dateline {
namespace {

bool same_traveller(const RecordTrip& one, const RecordTrip& other) {
  const std::string name = folded(one.traveller.value_or(""));
  const std::string other_name = folded(other.traveller.value_or(""));
  if (name.empty() && other_name.empty()) return one.home_country == other.home_country;
  if (name.empty() || other_name.empty()) return false;
  const auto words = words_of(name);
  const auto other_words = words_of(other_name);
  return words.back() == other_words.back() || words.front() == other_words.front();
}

/// 0 where the trips cannot be one.
std::size_t agreement(const ComparedTrip& one, const ComparedTrip& other) {
  constexpr std::size_t further_weight_of_country = 3;
  if (!same_traveller(*one.trip, *other.trip)) return 0;
  std::size_t agreement = 1;
  for (const Slot slot : all_slots) agreement += common(one.slots[slot], other.slots[slot]);
  return agreement + further_weight_of_country *
                         common(one.slots[Slot::destination_country], other.slots[Slot::destination_country]);
}

}  // namespace

std::vector<ComparedTrip> compared(const std::vector<RecordTrip>& trips) {
  std::vector<ComparedTrip> result;
  for (const RecordTrip& trip : trips) result.push_back({&trip, TripSlots(trip)});
  return result;
}

TripPairs pair_trips(const std::vector<ComparedTrip>& one, const std::vector<ComparedTrip>& other) {
  using Candidate = std::tuple<std::size_t, std::size_t, std::size_t>;  // agreement and the two indices
  std::vector<Candidate> candidates;
  for (std::size_t i = 0; i < one.size(); ++i) {
    for (std::size_t j = 0; j < other.size(); ++j) {
      const std::size_t agreed = agreement(one[i], other[j]);
      if (agreed > 0) candidates.emplace_back(agreed, i, j);
    }
  }
  std::sort(candidates.begin(), candidates.end(), std::greater<>());
  std::vector<bool> used(one.size());
  std::vector<bool> other_used(other.size());
  TripPairs pairs;
  for (const auto& [agreed, i, j] : candidates) {
    if (used[i] || other_used[j]) continue;
    used[i] = other_used[j] = true;
    pairs.emplace_back(i, j);
  }
  return pairs;
}

}  // namespace dateline
