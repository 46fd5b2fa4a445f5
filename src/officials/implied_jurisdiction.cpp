// SPDX-License-Identifier: Apache-2.0
#include "officials/implied_jurisdiction.h"

#include <algorithm>
#include <initializer_list>
#include <set>
#include <string>
#include <utility>

#include "grammar/word_class.h"
#include "officials/dateline_home.h"
#include "officials/division_office.h"
#include "officials/named_divisions.h"
#include "text/utf8.h"

namespace dateline {
namespace {

constexpr std::uint32_t words_back = 4;
constexpr std::uint32_t owner_sentences_back = 1;

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

class Implication {
 public:
  Implication(std::vector<Jurisdiction>& jurisdictions, const Analysis& analysis, const Lexicon& lexicon,
              const People& people, const std::vector<FoundPlace>& places)
      : jurisdictions_(jurisdictions),
        analysis_(analysis),
        people_(people),
        dateline_(dateline_home(analysis, lexicon, places)),
        divisions_(analysis, lexicon, places),
        guest_cues_(lexicon, "guest-cue"),
        owned_words_(lexicon, "owned-word"),
        of_person_(people.persons.size()),
        known_(people.persons.size()) {
    for (const FoundName& name : people.names) known_[name.person] = known_[name.person] || name.home;
    for (std::size_t title = 0; title < jurisdictions.size(); ++title) note(title);
  }

  void run() {
    for (std::size_t i = 0; i < jurisdictions_.size(); ++i) {
      const FoundTitle& title = people_.titles[i];
      if (!title.attached || !title.person || known_[*title.person] || title.home) continue;
      jurisdictions_[i] = implied(i);
      note(i);
    }
  }

 private:
  void note(std::size_t i) {
    const FoundTitle& title = people_.titles[i];
    const Jurisdiction& jurisdiction = jurisdictions_[i];
    if (title.person) posts_.insert({*title.person, post_of(title)});
    if (title.person && jurisdiction.country && !of_person_[*title.person].country) {
      of_person_[*title.person] = jurisdiction;
      known_[*title.person] = true;
    }
    if (jurisdiction.province) divisions_.add(title, *jurisdiction.province);
  }

  Jurisdiction implied(std::size_t i) const {
    const FoundTitle& title = people_.titles[i];
    if (const auto owner = owner_of(title)) return of_person_[*owner];
    if (const auto companion = companion_of(title)) return of_person_[*companion];
    const bool division_office = is_division_office(title);
    if (division_office) {
      if (const auto only = divisions_.of_offices(title)) return division(*only);
      const auto& here = dateline_.place.province;
      if (here && divisions_.may_be_of(title, *here)) return dateline_.place;
      if (const auto only = divisions_.only_named(title)) return division(*only);
      if (const auto country = divisions_.only_country(title)) return {.country = *country};
    }
    if (is_national_office(title.role) && !met(title) && !international(title)) {
      if (title.sentence == dateline_.lead && dateline_.lead_country)
        return {.country = dateline_.lead_country};
      return {.country = dateline_.place.country};
    }
    return {};
  }

  // "World Bank President X": the rules that read an international body beside the title.
  static bool international(const FoundTitle& title) { return title.rule.ends_with("international"); }

  // "will hold talks with President X", "to meet Y, the trade minister": rather a guest or host than a
  // colleague at home.
  bool met(const FoundTitle& title) const {
    const std::uint32_t first = analysis_.segmented.sentences[title.sentence].first;
    const auto is_object = [&](std::uint32_t token) {
      return token > first && guest_cues_.has(analysis_, token - 1);
    };
    const FoundName* name = name_before(title.tokens.first);
    const bool named_before =
        name != nullptr && name->person == title.person && name->sentence == title.sentence;
    return is_object(named_before ? name->tokens.first : title.tokens.first);
  }

  // The first name that does not begin before a token.
  std::vector<FoundName>::const_iterator first_name_from(std::uint32_t token) const {
    return std::lower_bound(people_.names.begin(), people_.names.end(), token,
                            [](const FoundName& found, std::uint32_t at) { return found.tokens.first < at; });
  }

  // The last name before a token.
  const FoundName* name_before(std::uint32_t token) const {
    const auto name = first_name_from(token);
    return name == people_.names.begin() ? nullptr : &*std::prev(name);
  }

  // "his economy minister", "her deputy, X": the person named last before it whose place is known.
  std::optional<std::uint32_t> owner_of(const FoundTitle& title) const {
    const std::uint32_t first = analysis_.segmented.sentences[title.sentence].first;
    bool owned = false;
    for (std::uint32_t back = 1; !owned && back <= words_back && title.tokens.first >= first + back; ++back) {
      const std::uint32_t token = title.tokens.first - back;
      const std::string_view word = analysis_.token(token);
      owned = is_one_of(word, {"his", "her", "His", "Her"});
      if (!owned && word != "," && !owned_words_.has(analysis_, token)) break;
    }
    if (!owned) return std::nullopt;
    auto name = first_name_from(title.tokens.first);
    while (name != people_.names.begin()) {
      --name;
      if (name->sentence + owner_sentences_back < title.sentence) break;
      if (name->person != *title.person && of_person_[name->person].country) return name->person;
    }
    return std::nullopt;
  }

  // "Chinese Foreign Minister X and Commerce Minister Y": the person named directly before "and". Heads of
  // state or government and colleagues of one post are guests of each other rather.
  std::optional<std::uint32_t> companion_of(const FoundTitle& title) const {
    if (!shares_home(title.role)) return std::nullopt;
    const FoundName* name = name_before(title.tokens.first);
    if (name == nullptr || name->sentence != title.sentence || !of_person_[name->person].country)
      return std::nullopt;
    bool joined = false;
    for (std::uint32_t token = name->tokens.last; token < title.tokens.first; ++token) {
      const std::string_view word = analysis_.token(token);
      if (word != "and" && word != ",") return std::nullopt;
      joined = joined || word == "and";
    }
    if (!joined || posts_.contains({name->person, post_of(title)})) return std::nullopt;
    return name->person;
  }

  static Jurisdiction division(std::string_view code) {
    return {.country = code.substr(0, 2), .province = code};
  }

  // What makes two titles counterparts: the role, of ministers the portfolio too.
  std::string post_of(const FoundTitle& title) const {
    std::string post(title.role);
    if (title.role != "minister" && title.role != "deputy_minister") return post;
    std::string lower;
    append_lower(lower, text(title));
    const bool foreign = lower.find("foreign") != std::string::npos || lower == "secretary of state";
    return post + (foreign ? "foreign" : lower);
  }

  std::string_view text(const FoundTitle& title) const { return analysis_.text_of(title.tokens); }

  std::vector<Jurisdiction>& jurisdictions_;
  const Analysis& analysis_;
  const People& people_;
  DatelineHome dateline_;
  NamedDivisions divisions_;
  WordClass guest_cues_, owned_words_;
  std::vector<Jurisdiction> of_person_;
  std::vector<bool> known_;                                // persons whose place some words tell
  std::set<std::pair<std::uint32_t, std::string>> posts_;  // that each person has
};

}  // namespace

void imply_jurisdictions(std::vector<Jurisdiction>& jurisdictions, const Analysis& analysis,
                         const Lexicon& lexicon, const People& people,
                         const std::vector<FoundPlace>& places) {
  Implication(jurisdictions, analysis, lexicon, people, places).run();
}

}  // namespace dateline
