// SPDX-License-Identifier: Apache-2.0
#include "officials/people.h"

#include <algorithm>
#include <utility>

#include "officials/bare_names.h"
#include "officials/home.h"
#include "officials/introductions.h"
#include "officials/name_items.h"
#include "officials/person_table.h"
#include "officials/sex.h"
#include "officials/title_links.h"
#include "officials/titles.h"

namespace dateline {
namespace {

bool is_private(const Introduction& introduction, const std::vector<DraftTitle>& titles) {
  return std::any_of(introduction.titles.begin(), introduction.titles.end(),
                     [&](std::uint32_t title) { return titles[title].strength == TitleStrength::private_; });
}

// Whom each introduction names; its titles become that person's.
std::vector<std::uint32_t> introduce(const Analysis& analysis, const Lexicon& lexicon,
                                     const std::vector<Introduction>& introductions,
                                     const OfficialsList& list, std::vector<DraftTitle>& titles,
                                     PersonTable& table) {
  std::vector<std::uint32_t> persons;
  for (const Introduction& introduction : introductions) {
    PersonTable::Introduced beside{.office = introduction.office, .role = {}, .home = {}};
    if (!introduction.titles.empty()) {
      const FoundTitle& title = titles[introduction.titles.front()].title;
      beside.role = title.role;
      if (title.home) beside.home = place_codes(analysis, lexicon, *title.home);
    }
    const PersonName name = read_name(analysis, introduction.tokens);
    beside.office = beside.office || (!is_private(introduction, titles) && list.tells(name, analysis.date));
    persons.push_back(table.introduce(name, std::move(beside)));
    if (introduction.apart) titles[*introduction.apart].title.person = persons.back();
    for (const std::uint32_t title : introduction.titles) {
      DraftTitle& draft = titles[title];
      if (draft.strength == TitleStrength::private_ || draft.title.person) continue;
      draft.title.person = persons.back();
      draft.title.attached = true;
    }
  }
  return persons;
}

// For whoever asks why they are no officials.
void explain_private_persons(const Analysis& analysis, const std::vector<Introduction>& introductions,
                             const std::vector<std::uint32_t>& persons, const std::vector<DraftTitle>& titles,
                             const PersonTable& table) {
  for (std::size_t i = 0; i < introductions.size(); ++i) {
    const Introduction& introduction = introductions[i];
    if (table.entries()[persons[i]].office) continue;
    ExplainedPerson& person = analysis.explanation->private_persons.emplace_back(
        ExplainedPerson{.span = analysis.span(introduction.tokens),
                        .sentence = introduction.sentence,
                        .rule = introduction.rule,
                        .titles = {}});
    for (const std::uint32_t title : introduction.titles) {
      person.titles.push_back(analysis.span(titles[title].title.tokens));
    }
  }
}

std::string surface(const Analysis& analysis, const PersonName& name) {
  std::string result;
  const std::string_view text = analysis.text_of(name.tokens);
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!blank) result += c;
    if (blank && !result.empty() && result.back() != ' ') result += ' ';
  }
  return result;
}

class Assembler {
 public:
  Assembler(Analysis& analysis, const Lexicon& lexicon, const PersonTable& table)
      : analysis_(analysis), lexicon_(lexicon), table_(table), person_ids_(table.entries().size()) {}

  void add_names(const std::vector<FoundName>& names) {
    for (FoundName name : names) {
      if (!table_.entries()[name.person].office) continue;
      name.person = person(name.person);
      people_.names.push_back(name);
    }
  }

  // "Presidents Hu and Putin": the title is the first one's, but tells the others' office too.
  void add_titles(const std::vector<DraftTitle>& drafts, const std::vector<Introduction>& introductions,
                  const std::vector<std::uint32_t>& persons) {
    std::vector<std::optional<std::uint32_t>> ids(drafts.size());
    for (std::size_t i = 0; i < drafts.size(); ++i) {
      FoundTitle title = drafts[i].title;
      const bool held = title.person && table_.entries()[*title.person].office;
      title.person = held ? person_ids_[*title.person] : std::nullopt;
      title.attached = title.attached && title.person.has_value();
      if (drafts[i].strength != TitleStrength::office && !title.person) continue;
      ids[i] = static_cast<std::uint32_t>(people_.titles.size());
      people_.titles.push_back(title);
      if (title.person) offer_title(*title.person, *ids[i]);
    }
    for (std::size_t i = 0; i < introductions.size(); ++i) {
      for (const std::uint32_t title : introductions[i].titles) {
        const auto person = person_ids_[persons[i]];
        if (person && ids[title] && !people_.persons[*person].title)
          people_.persons[*person].title = ids[title];
      }
    }
    renumber_items(ids);
  }

  People take() { return std::move(people_); }

 private:
  std::uint32_t person(std::uint32_t entry) {
    if (!person_ids_[entry]) {
      person_ids_[entry] = static_cast<std::uint32_t>(people_.persons.size());
      people_.persons.push_back(
          {.name = surface(analysis_, table_.entries()[entry].name), .holds_office = true});
    }
    return *person_ids_[entry];
  }

  void offer_title(std::uint32_t person, std::uint32_t title) {
    std::optional<std::uint32_t>& fullest = people_.persons[person].title;
    const auto rank = [&](std::uint32_t id) {
      const FoundTitle& found = people_.titles[id];
      return std::pair(found.attached, analysis_.span(found.tokens).size());
    };
    if (!fullest || rank(title) > rank(*fullest)) fullest = title;
  }

  // Items point at the drafts until now; private titles and lone weak ones keep none.
  void renumber_items(const std::vector<std::optional<std::uint32_t>>& ids) {
    const ClassId title = lexicon_.class_id("title");
    const Symbol title_symbol = lexicon_.mention_symbol(title);
    const Symbol weak_symbol = lexicon_.mention_symbol(lexicon_.class_id("weak-title"));
    const Symbol private_symbol = lexicon_.mention_symbol(lexicon_.class_id("private-title"));
    for (Items& items : analysis_.items) {
      for (Item& item : items) {
        const bool draft =
            item.symbol == title_symbol || item.symbol == weak_symbol || item.symbol == private_symbol;
        if (!draft || !item.mention) continue;
        item.mention = ids[*item.mention];
        if (item.mention) item.symbol = title_symbol;
      }
    }
  }

  Analysis& analysis_;
  const Lexicon& lexicon_;
  const PersonTable& table_;
  std::vector<std::optional<std::uint32_t>> person_ids_;
  People people_;
};

// A lone surname is not enough for a person whose full name is there.
void find_listed(const Analysis& analysis, const OfficialsList& list, People& people) {
  if (list.empty()) return;
  std::vector<bool> full(people.persons.size());
  for (std::size_t person = 0; person < people.persons.size(); ++person) {
    full[person] = people.persons[person].name.find(' ') != std::string::npos;
  }
  for (const FoundName& found : people.names) {
    Person& person = people.persons[found.person];
    const PersonName name = read_name(analysis, found.tokens);
    if (!person.listed.empty() || (full[found.person] && name.words.size() < 2)) continue;
    person.listed = list.find(name, analysis.date);
  }
}

}  // namespace

People find_people(Analysis& analysis, const Lexicon& lexicon, const Grammar& grammar,
                   const OfficialsList& list, const std::function<void()>& before_officials) {
  std::vector<DraftTitle> titles = find_titles(analysis, lexicon, grammar);
  if (before_officials) before_officials();
  const std::vector<Introduction> introductions = find_introductions(analysis, lexicon, grammar, titles);
  resolve_its_homes(analysis, lexicon, titles);

  PersonTable table;
  const std::vector<std::uint32_t> persons = introduce(analysis, lexicon, introductions, list, titles, table);
  const std::vector<FoundName> names = find_names(analysis, lexicon, introductions, persons, list, table);
  link_predicates(table, names, titles);
  link_lone_titles(analysis, lexicon, names, titles);

  if (analysis.explanation != nullptr)
    explain_private_persons(analysis, introductions, persons, titles, table);

  Assembler assembler(analysis, lexicon, table);
  assembler.add_names(names);
  assembler.add_titles(titles, introductions, persons);
  People people = assembler.take();
  find_listed(analysis, list, people);
  tell_sexes(analysis, lexicon, people);
  put_names(analysis, lexicon, people.names);
  return people;
}

}  // namespace dateline
