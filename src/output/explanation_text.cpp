// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "output/explanation.h"
#include "output/offsets.h"
#include "output/trip_text.h"
#include "output/values.h"
#include "text/one_line.h"

namespace dateline {
namespace {

class Telling {
 public:
  Telling(std::string& out, const Explained& explained)
      : out_(out),
        explained_(explained),
        extraction_(explained.extraction),
        explanation_(*explained.extraction.explanation),
        words_(explained.place_name),
        offsets_(explained.document, OffsetUnit::codepoint) {}

  void tell(const Answer& answer) {
    line("{}\n", one_line(explained_.document.id));
    for (const Mention* mention : answer.mentions) tell(*mention);
    for (const ExplainedName* name : answer.names) tell(*name);
    for (const ExplainedClause* clause : answer.clauses) tell(*clause);
    for (const std::size_t trip : answer.trips) tell_trip(trip);
    if (answer.why_not) tell(*answer.why_not);
  }

 private:
  template <typename... Values>
  void line(fmt::format_string<Values...> format, Values&&... values) {
    fmt::format_to(std::back_inserter(out_), format, std::forward<Values>(values)...);
  }

  std::string where(std::string_view rule) const {
    const std::string location = explained_.rule_location(rule);
    return location.empty() ? std::string(rule) : fmt::format("{} ({})", rule, location);
  }

  std::string quoted(Span span) const {
    return fmt::format("{}:{} “{}”", offsets_.at(span.begin), offsets_.at(span.end),
                       one_line(span.in(explained_.document.text)));
  }

  void tell(const Mention& mention) {
    line("{} {}", quoted(mention.span), name_of(mention.type));
    if (mention.code) line(" {}", *mention.code);
    if (mention.role) line(" {}", *mention.role);
    if (mention.date) line(" {}", mention.date->value);
    line(", by {}\n", where(mention.rule));
  }

  void tell(const ExplainedName& name) {
    line("{} {}; needed: {} points\n", quoted(name.span), name.accepted ? "is a place" : "is no place",
         explanation_.points_needed);
    bool first = name.accepted;
    for (const ExplainedMeaning& meaning : name.meanings) {
      line("  {} {} {}, {} ({}:{}): {}\n", first ? "+" : "-", name_of(meaning.type), meaning.code,
           meaning.name, meaning.file, meaning.line, meaning.points);
      first = false;
      for (const Reason& reason : meaning.reasons) {
        line("      {:+} {}", reason.points, reason.evidence);
        if (reason.rule) line(", by {}", where(*reason.rule));
        line("\n");
      }
    }
  }

  void tell(const ExplainedClause& clause) {
    tell_head(clause);
    for (const ExplainedChoice& choice : clause.choices) tell(choice, choice.part);
  }

  // The words of travel and what became of them.
  void tell_head(const ExplainedClause& clause) {
    line("{} {}: ", quoted(clause.span), clause.kind);
    if (clause.trips.empty()) {
      line("no trip [{}] {}", clause.reason, clause.because);
    } else {
      line("{}.", ids(clause.trips));
    }
    line(" By {}.\n", where(clause.rule));
  }

  static std::string ids(const std::vector<std::uint32_t>& trips) {
    std::string text;
    for (const std::uint32_t trip : trips) text.append(text.empty() ? "" : ", ").append(trip_id(trip));
    return text;
  }

  void tell(const ExplainedChoice& choice, std::string_view part) {
    line("  {} ", choice.taken ? "+" : "-");
    if (!part.empty()) line("{} ", part);
    if (choice.span) line("{} ", quoted(*choice.span));
    line("[{}] {}", choice.reason, choice.because);
    if (choice.rule) line(" By {}.", where(*choice.rule));
    line("\n");
  }

  void tell_trip(std::size_t index) {
    const Trip& trip = extraction_.trips[index];
    line("{} {}\n", trip_id(index), one_line(words_.traveller(trip)));
    for (const ExplainedSlot& slot : explanation_.trips[index].slots) {
      const std::string value = value_of(slot.field, trip);
      line(" {}{}{}\n", slot.field, value.empty() ? "" : ": ", value);
      for (const ExplainedChoice& choice : slot.choices) tell(choice, {});
    }
  }

  // What the record has in a field; empty where it has nothing.
  std::string value_of(std::string_view field, const Trip& trip) const {
    if (field == "traveller") return one_line(trip.traveller.value_or(""));
    if (field == "title") return one_line(trip.title.value_or(""));
    if (field == "home") return places({{trip.home_country, trip.home_province, {}, {}}});
    if (field == "destinations") return places(trip.destinations);
    if (field == "status") return std::string(name_of(trip.status));
    if (field == "start" && trip.start) return trip_date_text(*trip.start);
    if (field == "end" && trip.end) return trip_date_text(*trip.end);
    if (field == "duration_days" && trip.duration_days) return days_text(*trip.duration_days);
    return {};
  }

  std::string places(const std::vector<Destination>& stops) const {
    std::string text;
    for (const Destination& stop : stops) {
      text.append(text.empty() ? "" : " → ").append(one_line(words_.destination(stop)));
    }
    return text;
  }

  void tell(const WhyNot& why_not) {
    line("“{}”: [{}] {}\n", why_not.name, why_not.reason, why_not.because);
    for (const std::uint32_t official : why_not.officials) {
      const Official& known = extraction_.officials[official];
      line("  {} {}", official_id(official), one_line(known.name));
      if (known.title) line(", {}", one_line(*known.title));
      line("\n");
    }
    for (const std::uint32_t trip : why_not.trips) {
      line("  {} {} → {}\n", trip_id(trip), one_line(words_.traveller(extraction_.trips[trip])),
           places(extraction_.trips[trip].destinations));
    }
    for (const ExplainedPerson& person : explanation_.private_persons) tell(person, why_not);
    for (const RefusedClause& refused : why_not.clauses) {
      tell_head(*refused.clause);
      for (const ExplainedChoice* choice : refused.choices) tell(*choice, choice->part);
      if (!refused.travels()) continue;
      for (const ExplainedChoice& choice : refused.clause->choices) {
        if (choice.part == "place" || choice.part == "status") tell(choice, choice.part);
      }
    }
  }

  void tell(const ExplainedPerson& person, const WhyNot& why_not) {
    const bool asked = std::any_of(why_not.words.begin(), why_not.words.end(),
                                   [&](Span words) { return words.overlaps(person.span); });
    if (!asked) return;
    line("  {}, by {}", quoted(person.span), where(person.rule));
    for (const Span title : person.titles) line("; {}", quoted(title));
    line("\n");
  }

  std::string& out_;
  const Explained& explained_;
  const Extraction& extraction_;
  const Explanation& explanation_;
  TripText words_;
  Offsets offsets_;
};

}  // namespace

void append_explanation_text(std::string& out, const Explained& explained, const Answer& answer) {
  Telling(out, explained).tell(answer);
}

}  // namespace dateline
