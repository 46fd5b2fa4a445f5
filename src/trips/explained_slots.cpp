// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include "trips/explain.h"
#include "trips/implied_stop.h"

namespace dateline {
namespace {

class Slots {
 public:
  Slots(const TripDraft& draft, const AssembledTrip& trip, const Reading& reading)
      : draft_(draft), assembled_(trip), trip_(trip.trip), reading_(reading) {
    for (const Event* event : draft.events) clauses_.push_back(explain_choices(*event, reading));
  }

  std::vector<ExplainedSlot> read() {
    add("clauses", journey());
    add("traveller", of_part(clauses_.front(), "traveller"));
    add("title", title());
    if (trip_.home_country) add("home", home());
    add("destinations", destinations());
    add("status", status());
    add("start", dates(trip_.start, assembled_.dates.start, true));
    add("end", dates(trip_.end, assembled_.dates.end, false));
    add("duration_days", length());
    return std::move(slots_);
  }

 private:
  using Choices = std::vector<ExplainedChoice>;

  // What was taken comes first; what was not and says the same words of the same reason comes once.
  void add(std::string_view field, Choices choices) {
    if (choices.empty()) return;
    Choices unique;
    for (ExplainedChoice& choice : choices) {
      const bool known = std::any_of(unique.begin(), unique.end(), [&](const ExplainedChoice& other) {
        return other.span == choice.span && other.reason == choice.reason;
      });
      if (!known) unique.push_back(std::move(choice));
    }
    std::stable_partition(unique.begin(), unique.end(),
                          [](const ExplainedChoice& choice) { return choice.taken; });
    slots_.push_back({.field = field, .choices = std::move(unique)});
  }

  [[nodiscard]] ExplainedChoice choice(std::string_view part, bool taken, std::optional<TokenRange> words,
                                       TripReason reason) const {
    return explained(part, taken, words, reason, reading_);
  }

  static Choices of_part(const Choices& choices, std::string_view part) {
    Choices result;
    std::copy_if(choices.begin(), choices.end(), std::back_inserter(result),
                 [&](const ExplainedChoice& choice) { return choice.part == part; });
    return result;
  }

  // The events, and those that were thought of and are of another journey.
  [[nodiscard]] Choices journey() const {
    Choices result{journey_choice(*draft_.events.front(), TripReason::first_clause)};
    for (const TripDraft::Considered& considered : draft_.considered) {
      result.push_back(journey_choice(*considered.event, considered.reason));
    }
    return result;
  }

  [[nodiscard]] ExplainedChoice journey_choice(const Event& event, TripReason reason) const {
    ExplainedChoice result = choice("clause", !refuses(reason), words_of(event, reading_), reason);
    result.rule = event.match.rule->name;
    return result;
  }

  [[nodiscard]] Choices title() const {
    Choices result;
    const auto& titles = reading_.people.titles;
    const std::optional<std::uint32_t> own = draft_.traveller.person
                                                 ? reading_.people.persons[*draft_.traveller.person].title
                                                 : draft_.traveller.title;
    for (std::uint32_t i = 0; i < titles.size(); ++i) {
      const bool taken = own == i;
      const bool rival = draft_.traveller.person && titles[i].person == draft_.traveller.person;
      if (!taken && !rival) continue;
      result.push_back(choice("title", taken, titles[i].tokens,
                              taken ? TripReason::fullest_title : TripReason::other_title));
      result.back().rule = titles[i].rule;
    }
    return result;
  }

  // The words that state the home: by the name, else by the titles.
  [[nodiscard]] Choices home() const {
    std::vector<TokenRange> words;
    for (const FoundName& name : reading_.people.names) {
      if (name.home && draft_.traveller.person == name.person) words.push_back(*name.home);
    }
    for (std::uint32_t i = 0; i < reading_.people.titles.size(); ++i) {
      const FoundTitle& title = reading_.people.titles[i];
      const bool own =
          draft_.traveller.person ? title.person == draft_.traveller.person : draft_.traveller.title == i;
      if (title.home && own) words.push_back(*title.home);
    }
    for (const TokenRange range : words) {
      auto place = first_place_from(range.first, reading_);
      for (; place != reading_.places.end() && place->tokens.first < range.last; ++place) {
        if (place->place->code.substr(0, 2) == *trip_.home_country)
          return {choice("home", true, range, TripReason::stated_home)};
      }
    }
    return {choice("home", true, std::nullopt, TripReason::implied_home)};
  }

  [[nodiscard]] Choices destinations() const {
    Choices result;
    for (std::size_t i = 0; i < draft_.events.size(); ++i) {
      for (const Stop& stop : draft_.events[i]->stops) {
        const auto refusal = why_no_destination(stop);
        result.push_back(choice("place", !refusal, stop.words, refusal.value_or(stop.reason)));
      }
      for (ExplainedChoice& rival : of_part(clauses_[i], "place")) {
        if (!rival.taken) result.push_back(std::move(rival));
      }
    }
    return result;
  }

  [[nodiscard]] std::optional<TripReason> why_no_destination(const Stop& stop) const {
    const auto& all = trip_.destinations;
    if (std::find(all.begin(), all.end(), stop.destination) != all.end()) return std::nullopt;
    if (stop.region != nullptr) return TripReason::country_of_region;
    const bool country_told = std::any_of(all.begin(), all.end(), [&](const Destination& destination) {
      return destination.country == stop.destination.country;
    });
    return country_told ? TripReason::within_stop : TripReason::at_home;
  }

  [[nodiscard]] Choices status() const {
    Choices result{choice("status", true, std::nullopt, assembled_.status)};
    for (const Event* event : draft_.events) {
      if (!event->told_by) continue;
      const TripStatus told = event->status.value_or(TripStatus::ongoing);
      const bool agrees = told == trip_.status;
      result.push_back(choice("status", agrees, words_of(*event, reading_), *event->told_by));
    }
    return result;
  }

  [[nodiscard]] Choices dates(const std::optional<TripDate>& date, const std::optional<DateOrigin>& origin,
                              bool start) const {
    Choices result;
    if (date && origin) {
      const FoundDate* words = origin->date ? &reading_.dates[*origin->date] : nullptr;
      result.push_back(
          choice("date", true, words ? std::optional(words->tokens) : std::nullopt, origin->reason));
      if (words != nullptr) result.back().rule = words->rule;
    }
    for (const Event* event : draft_.events) {
      const auto& own = start ? event->timing.start : event->timing.end;
      if (!own || (origin && origin->date == *own)) continue;
      result.push_back(choice("date", false, reading_.dates[*own].tokens, why_no_end(*event, start, date)));
    }
    for (const Choices& clause : clauses_) {
      for (ExplainedChoice& rival : of_part(clause, "date")) {
        if (!rival.taken) result.push_back(std::move(rival));
      }
    }
    return result;
  }

  // Why a date that an event has is not the trip's.
  static TripReason why_no_end(const Event& event, bool start, const std::optional<TripDate>& date) {
    if (start && (event.kind == EventKind::onward || event.kind == EventKind::along))
      return TripReason::further_stop;
    return start || date ? TripReason::better_date : TripReason::end_before_start;
  }

  [[nodiscard]] Choices length() const {
    Choices result;
    for (std::size_t i = 0; i < clauses_.size(); ++i) {
      for (ExplainedChoice& own : of_part(clauses_[i], "length")) {
        if (draft_.events[i] != assembled_.dates.length) {
          own.taken = false;
          own.reason = text_of(TripReason::other_length).code;
          own.because = text_of(TripReason::other_length).text;
        }
        result.push_back(std::move(own));
      }
    }
    return result;
  }

  const TripDraft& draft_;
  const AssembledTrip& assembled_;
  const Trip& trip_;
  const Reading& reading_;
  std::vector<Choices> clauses_;  // one list an event
  std::vector<ExplainedSlot> slots_;
};

}  // namespace

std::vector<ExplainedSlot> explain_slots(const TripDraft& draft, const AssembledTrip& trip,
                                         const Reading& reading) {
  return Slots(draft, trip, reading).read();
}

}  // namespace dateline
