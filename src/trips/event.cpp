// SPDX-License-Identifier: Apache-2.0
#include "trips/event.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dateline {
namespace {

constexpr std::array<std::pair<std::string_view, EventKind>, 16> kinds{{{"visit", EventKind::visit},
                                                                        {"go", EventKind::go},
                                                                        {"arrive", EventKind::arrive},
                                                                        {"leave", EventKind::leave},
                                                                        {"return", EventKind::come_back},
                                                                        {"depart", EventKind::depart},
                                                                        {"stay", EventKind::stay},
                                                                        {"due", EventKind::due},
                                                                        {"guest", EventKind::guest},
                                                                        {"invited", EventKind::invited},
                                                                        {"onward", EventKind::onward},
                                                                        {"attend", EventKind::attend},
                                                                        {"meet", EventKind::meet},
                                                                        {"along", EventKind::along},
                                                                        {"note", EventKind::note},
                                                                        {"cancel", EventKind::call_off}}};

EventKind kind_of(const Rule& rule) {
  for (const auto& [name, kind] : kinds) {
    if (name == rule.kind) return kind;
  }
  return EventKind::visit;
}

// A match that names its traveller says more than one that does not, and so does one that names the place of
// talks; then the longer says more. Events of weak kinds (talks, notes) give way to those of travel.
int rank(const Match& match) {
  const EventKind kind = kind_of(*match.rule);
  const bool weak = kind == EventKind::note || kind == EventKind::meet || kind == EventKind::attend ||
                    kind == EventKind::along;
  const bool talks = kind == EventKind::meet || kind == EventKind::attend;
  const int place = talks && match.slot("to") ? 1 : 0;
  const bool adds = kind == EventKind::onward || kind == EventKind::depart;
  return (match.slot("who") ? 2 : 0) + (weak ? place : 4) - (adds ? 1 : 0);
}

// About one journey. Their contexts overlap then.
bool same_words(const Match& a, const Match& b) {
  const auto to_a = a.slot("to");
  const auto to_b = b.slot("to");
  const auto verb_a = a.slot("verb");
  const auto verb_b = b.slot("verb");
  if (verb_a && verb_b && verb_a->first == verb_b->first) return true;
  if (to_a && to_b) return to_a->first < to_b->last && to_b->first < to_a->last;
  return a.context.first < b.context.last && b.context.first < a.context.last;
}

// The matches to keep of a sentence of `size` items, best first: of those about the same words the best. Each
// is compared with the kept ones over its own items alone, so the time is linear in the sentence's length.
std::vector<Match> best_matches(std::vector<Match> matches, std::size_t size) {
  std::stable_sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) {
    if (rank(a) != rank(b)) return rank(a) > rank(b);
    return a.context.size() > b.context.size();
  });
  std::vector<Match> kept;
  std::vector<std::vector<std::size_t>> kept_over(matches.empty() ? 0 : size);
  for (Match& match : matches) {
    const auto first = kept_over.begin() + match.context.first;
    const auto last = kept_over.begin() + match.context.last;
    const bool known = std::any_of(first, last, [&](const std::vector<std::size_t>& over) {
      return std::any_of(over.begin(), over.end(),
                         [&](std::size_t other) { return same_words(match, kept[other]); });
    });
    if (known) continue;
    std::for_each(first, last, [&](std::vector<std::size_t>& over) { over.push_back(kept.size()); });
    kept.push_back(std::move(match));
  }
  return kept;
}

// "On a visit to Japan, Utah Governor Ann Roe said": the last place belongs to the title behind it.
void give_back_place_of_title(Match& match, const Items& items, const Reading& reading) {
  const auto to = std::find_if(match.captures.begin(), match.captures.end(),
                               [](const Capture& c) { return c.slot == "to"; });
  if (to == match.captures.end() || to->items.last == items.size()) return;
  const TripVocabulary& words = reading.words;
  std::uint32_t last = to->items.last;
  if (!reading.is(items[last], words.title) ||
      !reading.is_any(items[last - 1], {words.country, words.province}))
    return;
  --last;
  while (last > to->items.first && reading.is_any(items[last - 1], {words.comma, words.conjunction_and}))
    --last;
  if (last == to->items.first || last + 1 == to->items.last) return;  // "visited Utah Governor Ann Roe"
  if (match.context.last == to->items.last) match.context.last = last;
  to->items.last = last;
}

}  // namespace

std::vector<Event> find_events(const Reading& reading) {
  std::vector<Event> events;
  for (std::uint32_t sentence = 0; sentence < reading.analysis.items.size(); ++sentence) {
    if (reading.analysis.segmented.sentences[sentence].zone == Zone::boilerplate) continue;
    const Items& items = reading.items(sentence);
    std::vector<Match> kept =
        best_matches(reading.grammar.find("trips", items, reading.analysis.memory), items.size());
    std::sort(kept.begin(), kept.end(),
              [](const Match& a, const Match& b) { return a.context.first < b.context.first; });
    for (Match& match : kept) {
      give_back_place_of_title(match, items, reading);
      const EventKind kind = kind_of(*match.rule);
      events.push_back({.sentence = sentence, .kind = kind, .match = std::move(match)});
    }
  }
  return events;
}

}  // namespace dateline
