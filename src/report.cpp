// SPDX-License-Identifier: Apache-2.0
#include "report.h"

#include <algorithm>
#include <string>
#include <utility>

#include "officials/office_level.h"
#include "places/relation.h"

namespace dateline {
namespace {

class Reporter {
 public:
  Reporter(const Analysis& analysis, const Findings& findings, Extraction& extraction)
      : analysis_(analysis), findings_(findings), extraction_(extraction) {}

  void run() {
    for (const Sentence& sentence : analysis_.segmented.sentences) {
      extraction_.sentences.push_back(analysis_.span({sentence.first, sentence.last}));
    }
    extraction_.tokens = static_cast<std::uint32_t>(analysis_.segmented.tokens.size());
    report_officials();
    report_names_and_titles();
    report_places();
    report_dates();
    std::stable_sort(extraction_.mentions.begin(), extraction_.mentions.end(),
                     [](const Mention& a, const Mention& b) { return a.span < b.span; });
  }

  // Turns the persons of an explanation into officials.
  void name_officials(Explanation& explanation) const {
    const auto name = [this](std::vector<ExplainedChoice>& choices) {
      for (ExplainedChoice& choice : choices) choice.official = official(choice.official);
    };
    for (ExplainedClause& clause : explanation.clauses) name(clause.choices);
    for (ExplainedTrip& trip : explanation.trips) {
      for (ExplainedSlot& slot : trip.slots) name(slot.choices);
    }
  }

  // The place of a person among the reported officials.
  [[nodiscard]] std::optional<std::uint32_t> official(std::optional<std::uint32_t> person) const {
    return person ? official_of_person_[*person] : std::nullopt;
  }

 private:
  void report_officials() {
    official_of_person_.resize(findings_.people.persons.size());
    for (std::uint32_t person = 0; person < findings_.people.persons.size(); ++person) {
      const Person& found = findings_.people.persons[person];
      if (!found.holds_office) continue;
      official_of_person_[person] = static_cast<std::uint32_t>(extraction_.officials.size());
      Official& official = extraction_.officials.emplace_back(Official{.name = found.name});
      const Jurisdiction& home = findings_.jurisdictions.by_person[person];
      official.country = home.country;
      official.province = home.province;
      if (found.title) {
        const FoundTitle& title = findings_.people.titles[*found.title];
        official.title = std::string(analysis_.text_of(title.tokens));
        official.role = title.role;
        official.level = level_of(title, level_home(*found.title, person));
      }
      const ListedOffice& listed = findings_.jurisdictions.listed[person];
      official.from_list = listed.gives;
      if (listed.gives.title) {
        official.title = std::string(listed.row->title->text);
        official.role = listed.row->title->role;
        const ListedTitle& title = *listed.row->title;
        if (title.role) official.level = level_of({.role = *title.role, .divisions = title.divisions}, home);
      }
    }
  }

  // The title's own place, else the person's.
  [[nodiscard]] const Jurisdiction& level_home(std::uint32_t title, std::uint32_t person) const {
    const Jurisdiction& of_title = findings_.jurisdictions.by_title[title];
    return of_title.country ? of_title : findings_.jurisdictions.by_person[person];
  }

  void report_names_and_titles() {
    for (const FoundName& name : findings_.people.names) {
      const auto index = official(name.person);
      if (!index || hidden(name.sentence)) continue;
      ++extraction_.officials[*index].mentions;
      Mention& mention = add(MentionType::official, name.tokens, name.sentence, name.rule);
      mention.official = index;
    }
    for (const FoundTitle& title : findings_.people.titles) {
      const auto index = official(title.person);
      if (!title.attached || !index || hidden(title.sentence)) continue;
      Mention& mention = add(MentionType::title, title.tokens, title.sentence, title.rule);
      mention.official = index;
      mention.role = title.role;
    }
  }

  void report_places() {
    for (const FoundPlace& place : findings_.places) {
      if (hidden(place.sentence)) continue;
      Mention& mention = add(mention_type(place.place->type), place.tokens, place.sentence, place.rule);
      mention.code = place.place->code;
      mention.name = place.place->name;
    }
  }

  void report_dates() {
    for (const FoundDate& date : findings_.dates) {
      if (hidden(date.sentence)) continue;
      add(MentionType::date, date.tokens, date.sentence, date.rule).date = date.value;
    }
  }

  [[nodiscard]] bool hidden(std::uint32_t sentence) const {
    return analysis_.segmented.sentences[sentence].zone == Zone::boilerplate;
  }

  Mention& add(MentionType type, TokenRange tokens, std::uint32_t sentence, std::string_view rule) {
    return extraction_.mentions.emplace_back(
        Mention{.type = type, .span = analysis_.span(tokens), .sentence = sentence, .rule = rule});
  }

  const Analysis& analysis_;
  const Findings& findings_;
  Extraction& extraction_;
  std::vector<std::optional<std::uint32_t>> official_of_person_;
};

}  // namespace

void report(const Analysis& analysis, Findings findings, Extraction& extraction) {
  Reporter reporter(analysis, findings, extraction);
  reporter.run();
  extraction.trips = std::move(findings.trips);
  for (Trip& trip : extraction.trips) trip.official = reporter.official(trip.official);
  if (extraction.explanation) reporter.name_officials(*extraction.explanation);
}

}  // namespace dateline
