// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <tuple>

#include "trips/explain.h"
#include "trips/implied_stop.h"

namespace dateline {
namespace {

std::string_view name_of(EventPart part) {
  switch (part) {
    case EventPart::traveller:
      return "traveller";
    case EventPart::place:
      return "place";
    case EventPart::date:
      return "date";
    case EventPart::length:
      return "length";
    case EventPart::status:
      return "status";
  }
  return {};
}

class Choices {
 public:
  Choices(const Event& event, const Reading& reading)
      : event_(event), reading_(reading), words_(reading.words), items_(reading.items(event.sentence)) {}

  std::vector<ExplainedChoice> read() {
    decisions_ = event_.decisions;
    for (const Stop& stop : event_.stops) {
      if (stop.words) decisions_.push_back({EventPart::place, *stop.words, stop.reason});
    }
    add_passed_over();
    std::erase_if(decisions_, [this](const Decision& decision) { return is_mere_border(decision); });
    // What was taken stands before what was passed over at first.
    std::stable_sort(decisions_.begin(), decisions_.end(), [](const Decision& a, const Decision& b) {
      return std::tuple(a.part, a.words, refuses(a.reason)) < std::tuple(b.part, b.words, refuses(b.reason));
    });
    const auto same = [](const Decision& a, const Decision& b) {
      return a.part == b.part && a.words == b.words;
    };
    decisions_.erase(std::unique(decisions_.begin(), decisions_.end(), same), decisions_.end());
    std::vector<ExplainedChoice> result;
    for (const Decision& decision : decisions_) result.push_back(choice_of(decision));
    return result;
  }

 private:
  [[nodiscard]] bool decided(EventPart part, TokenRange words) const {
    return std::any_of(decisions_.begin(), decisions_.end(), [&](const Decision& decision) {
      return decision.part == part && decision.words.overlaps(words);
    });
  }

  void pass_over(EventPart part, TokenRange words, TripReason otherwise) {
    if (!decided(part, words)) passed_over_.push_back({part, words, reason_beyond(part, words, otherwise)});
  }

  // What lies behind the word at which a search ended has that word's reason.
  [[nodiscard]] TripReason reason_beyond(EventPart part, TokenRange words, TripReason otherwise) const {
    const TokenRange event = words_of(event_, reading_);
    for (const Decision& border : event_.decisions) {
      if (border.part != part || !refuses(border.reason) || is_candidate(border)) continue;
      const bool before = words.first <= border.words.first && border.words.first < event.first;
      const bool behind = words.first >= border.words.first && border.words.first >= event.last;
      if (before || behind) return border.reason;
    }
    return otherwise;
  }

  void add_passed_over() {
    const bool dated = event_.timing.start || event_.timing.end;
    for (const Item& item : items_) {
      const TokenRange words{item.first, item.last};
      if (reading_.is_any(item, {words_.official, words_.title}) && item.mention && !travels(item))
        pass_over(EventPart::traveller, words, why_no_traveller());
      if (reading_.is_any(item, {words_.date, words_.time}) && item.mention) {
        pass_over(EventPart::date, words, dated ? TripReason::nearer_date : TripReason::out_of_reach);
      }
    }
    auto place = first_place_from(items_.front().first, reading_);
    for (; place != reading_.places.end() && place->sentence == event_.sentence; ++place) {
      pass_over(EventPart::place, place->tokens,
                is_place_of_stay(*place) ? TripReason::outside_words : TripReason::nationality);
    }
    decisions_.insert(decisions_.end(), passed_over_.begin(), passed_over_.end());
  }

  // Of a person that no search came to.
  [[nodiscard]] TripReason why_no_traveller() const {
    if (event_.kind == EventKind::guest) return TripReason::receives;
    return event_.travellers.empty() ? TripReason::not_subject : TripReason::other_traveller;
  }

  // A person, place or date, rather than the word at which a search ended.
  [[nodiscard]] bool is_candidate(const Decision& decision) const {
    const auto item = std::find_if(items_.begin(), items_.end(),
                                   [&](const Item& known) { return known.first == decision.words.first; });
    return item == items_.end() || item->mention ||
           reading_.is_any(*item, {words_.he, words_.she, words_.they, words_.his, words_.her, words_.him});
  }

  // Of dates, the word at which the search ended tells nothing by itself.
  [[nodiscard]] bool is_mere_border(const Decision& decision) const {
    return decision.part == EventPart::date && !is_candidate(decision);
  }

  [[nodiscard]] ExplainedChoice choice_of(const Decision& decision) const {
    const bool taken = !refuses(decision.reason);
    ExplainedChoice choice =
        explained(name_of(decision.part), taken, decision.words, decision.reason, reading_);
    if (decision.part == EventPart::traveller) choice.official = person_at(decision);
    return choice;
  }

  [[nodiscard]] std::optional<std::uint32_t> person_of(const Item& item) const {
    if (!item.mention) return std::nullopt;
    if (reading_.is(item, words_.official)) return reading_.people.names[*item.mention].person;
    return reading_.is(item, words_.title) ? reading_.people.titles[*item.mention].person : std::nullopt;
  }

  // Whether the words only name a traveller once more: the title beside the name.
  [[nodiscard]] bool travels(const Item& item) const {
    const auto person = person_of(item);
    return person && std::any_of(event_.travellers.begin(), event_.travellers.end(),
                                 [&](const Traveller& traveller) { return traveller.person == person; });
  }

  // Whom the words mean: index into People::persons.
  [[nodiscard]] std::optional<std::uint32_t> person_at(const Decision& decision) const {
    for (const Item& item : items_) {
      if (item.first != decision.words.first) continue;
      if (const auto person = person_of(item)) return person;
    }
    // A pronoun, or a title whose holder is named elsewhere: only the first traveller may be told so.
    if (refuses(decision.reason) || event_.travellers.empty()) return std::nullopt;
    return event_.travellers.front().person;
  }

  const Event& event_;
  const Reading& reading_;
  const TripVocabulary& words_;
  const Items& items_;
  std::vector<Decision> decisions_;
  std::vector<Decision> passed_over_;
};

}  // namespace

std::vector<ExplainedChoice> explain_choices(const Event& event, const Reading& reading) {
  return Choices(event, reading).read();
}

}  // namespace dateline
