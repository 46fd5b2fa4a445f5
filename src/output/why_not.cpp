// SPDX-License-Identifier: Apache-2.0
#include "output/why_not.h"

#include <algorithm>

#include "dateline/trip_reason.h"
#include "text/one_line.h"

namespace dateline {
namespace {

char folded(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter | 0x20) : letter;
}

bool is_letter(char letter) {
  return (folded(letter) >= 'a' && folded(letter) <= 'z') || (static_cast<unsigned char>(letter) & 0x80) != 0;
}

bool is_blank(char letter) { return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t'; }

// How many bytes of the text agree with the name from `at` on, any white space with a blank; 0 where it does
// not stand there as whole words.
std::size_t length_at(std::string_view text, std::size_t at, std::string_view name) {
  std::size_t end = at;
  for (const char letter : name) {
    if (end == text.size()) return 0;
    if (letter == ' ') {
      if (!is_blank(text[end])) return 0;
      while (end < text.size() && is_blank(text[end])) ++end;
    } else if (folded(text[end++]) != folded(letter)) {
      return 0;
    }
  }
  const bool opens_word = at == 0 || !is_letter(text[at - 1]);
  const bool closes_word = end == text.size() || !is_letter(text[end]);
  return opens_word && closes_word ? end - at : 0;
}

std::vector<Span> occurrences(std::string_view text, std::string_view name) {
  std::vector<Span> result;
  for (std::size_t at = 0; at < text.size() && !name.empty(); ++at) {
    const std::size_t length = length_at(text, at, name);
    if (length == 0) continue;
    result.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + length)});
    at += length - 1;
  }
  return result;
}

class Inquiry {
 public:
  Inquiry(std::string_view name, const Document& document, const Extraction& extraction)
      : extraction_(extraction) {
    answer_.name = one_line(name);
    answer_.words = occurrences(document.text, answer_.name);
  }

  WhyNot answer() {
    find_officials();
    find_clauses();
    for (std::uint32_t i = 0; i < extraction_.trips.size(); ++i) {
      if (travels(i)) answer_.trips.push_back(i);
    }
    const TripReasonText& reason = text_of(verdict());
    answer_.reason = reason.code;
    answer_.because = reason.text;
    return std::move(answer_);
  }

 private:
  [[nodiscard]] TripReason verdict() const {
    if (!answer_.trips.empty()) return TripReason::has_trip;
    if (answer_.words.empty()) return TripReason::not_in_text;
    if (!answer_.clauses.empty()) return TripReason::no_trip;
    if (!answer_.officials.empty()) return TripReason::no_travel_words;
    const auto& persons = extraction_.explanation->private_persons;
    const bool known = std::any_of(persons.begin(), persons.end(),
                                   [&](const ExplainedPerson& person) { return named(person.span); });
    return known ? TripReason::private_office : TripReason::no_official;
  }

  [[nodiscard]] bool named(Span span) const {
    return std::any_of(answer_.words.begin(), answer_.words.end(),
                       [&](Span words) { return words.overlaps(span); });
  }

  [[nodiscard]] bool asked(std::optional<std::uint32_t> official) const {
    return official && std::find(answer_.officials.begin(), answer_.officials.end(), *official) !=
                           answer_.officials.end();
  }

  void find_officials() {
    for (const Mention& mention : extraction_.mentions) {
      if (mention.official && !asked(mention.official) && named(mention.span))
        answer_.officials.push_back(*mention.official);
    }
  }

  void find_clauses() {
    for (const ExplainedClause& clause : extraction_.explanation->clauses) {
      RefusedClause refused{.clause = &clause, .choices = {}};
      for (const ExplainedChoice& choice : clause.choices) {
        const bool meant = asked(choice.official) || (choice.span && named(*choice.span));
        if (choice.part == "traveller" && meant) refused.choices.push_back(&choice);
      }
      const bool told =
          std::any_of(clause.trips.begin(), clause.trips.end(), [&](std::uint32_t i) { return travels(i); });
      if (!refused.choices.empty() && !told) answer_.clauses.push_back(std::move(refused));
    }
  }

  // A trip of an official asked about, or of the unnamed holder of an office whose title was asked about.
  [[nodiscard]] bool travels(std::uint32_t trip) const {
    if (extraction_.trips[trip].official) return asked(extraction_.trips[trip].official);
    for (const ExplainedSlot& slot : extraction_.explanation->trips[trip].slots) {
      if (slot.field != "traveller") continue;
      return std::any_of(slot.choices.begin(), slot.choices.end(), [&](const ExplainedChoice& choice) {
        return choice.taken && choice.span && named(*choice.span);
      });
    }
    return false;
  }

  const Extraction& extraction_;
  WhyNot answer_;
};

}  // namespace

bool RefusedClause::travels() const {
  return std::any_of(choices.begin(), choices.end(),
                     [](const ExplainedChoice* choice) { return choice->taken; });
}

WhyNot why_not(std::string_view name, const Document& document, const Extraction& extraction) {
  return Inquiry(name, document, extraction).answer();
}

}  // namespace dateline
