// SPDX-License-Identifier: Apache-2.0
#include "trips/party.h"

#include <algorithm>

#include "trips/cues.h"
#include "trips/reach.h"

namespace dateline {
namespace {

constexpr std::uint32_t longest_reach = 12;  // items between the party and what it does
constexpr std::uint32_t longest_phrase = 5;  // items of "the 12-day, three-country trip"

// Whether the noun is one already known: "the delegation", "his trip", "this mission".
bool is_known(std::uint32_t noun, const Event& event, const Reading& reading) {
  const TripVocabulary& words = reading.words;
  const Items& items = reading.items(event.sentence);
  for (const std::uint32_t i : items_before(noun, longest_phrase)) {
    if (reading.is_any(items[i], {words.the, words.his, words.her, words.its, words.their})) return true;
    if (reading.is_any(items[i], {words.a, words.an, words.comma, words.clause_cue, words.object_cue}))
      return false;
  }
  return false;
}

bool is_party(std::uint32_t i, const Event& event, const Reading& reading) {
  const Item& item = reading.items(event.sentence)[i];
  return reading.is_any(item, {reading.words.entourage, reading.words.trip_noun}) &&
         is_known(i, event, reading);
}

// "The second leg is Peru", "The itinerary includes Peru"
bool tells_of_leg(const Event& event) {
  return event.kind == EventKind::onward && event.match.slot("noun").has_value();
}

// "In Dubai, the delegation attended"
bool party_behind(const Event& event, const Reading& reading) {
  const auto behind =
      items_from(event.match.context.last - 1, longest_phrase, reading.items(event.sentence).size());
  return event.kind == EventKind::along && std::any_of(behind.begin(), behind.end(), [&](std::uint32_t i) {
           return is_party(i, event, reading);
         });
}

bool joined_to(const Event* earlier, std::uint32_t verb, const Event& event, const Reading& reading) {
  if (earlier == nullptr || !earlier->of_party || verb == 0) return false;
  const Item& before = reading.items(event.sentence)[verb - 1];
  return reading.is_any(before, {reading.words.conjunction_and, reading.words.comma});
}

}  // namespace

bool is_of_party(const Event& event, const Event* earlier, const Reading& reading) {
  const TripVocabulary& words = reading.words;
  const Items& items = reading.items(event.sentence);
  const auto verb = event.match.slot("verb");
  if (!verb && event.kind != EventKind::along && event.kind != EventKind::onward) return false;
  if (tells_of_leg(event) || (!verb && party_behind(event, reading))) return true;
  const std::uint32_t anchor = event.anchor();
  if (joined_to(earlier, anchor, event, reading)) return true;
  for (const std::uint32_t i : items_before(anchor, longest_reach)) {
    if (is_party(i, event, reading)) return true;
    if (i == 0 && word_at(i, event, reading) == "It") return true;
    if (ends_clause(i, event, reading) || reading.is_any(items[i], {words.official, words.title}))
      return false;
  }
  return false;
}

}  // namespace dateline
