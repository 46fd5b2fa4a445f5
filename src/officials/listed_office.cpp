// SPDX-License-Identifier: Apache-2.0
#include "officials/listed_office.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>

#include "officials/portfolio.h"

namespace dateline {
namespace {

// Roles that one person may have beside another.
constexpr std::array<std::string_view, 6> side_roles{"military",     "legislator", "party_leader",
                                                     "spokesperson", "envoy",      "official"};

bool goes_along(std::string_view role) {
  return std::find(side_roles.begin(), side_roles.end(), role) != side_roles.end();
}

bool differ(const std::optional<std::string_view>& a, const std::optional<std::string_view>& b) {
  return a && b && *a != *b;
}

class Applier {
 public:
  Applier(Jurisdictions& jurisdictions, const Analysis& analysis, const Lexicon& lexicon,
          const People& people)
      : jurisdictions_(jurisdictions),
        analysis_(analysis),
        lexicon_(lexicon),
        people_(people),
        titles_(people.persons.size()) {
    for (std::uint32_t i = 0; i < people.titles.size(); ++i) {
      const FoundTitle& title = people.titles[i];
      if (title.person && title.attached && !title.former) titles_[*title.person].push_back(i);
    }
  }

  void run(const std::vector<Jurisdiction>& stated) {
    jurisdictions_.listed.resize(people_.persons.size());
    for (std::uint32_t person = 0; person < people_.persons.size(); ++person) {
      const std::vector<const ListedOfficial*>& rows = people_.persons[person].listed;
      const auto row = std::find_if(rows.begin(), rows.end(), [&](const ListedOfficial* listed) {
        return !differ(listed->country, stated[person].country) &&
               !differ(listed->province, stated[person].province) && !contradicting_title(person, *listed);
      });
      if (row != rows.end()) {
        fill(person, **row, stated[person]);
      } else if (!rows.empty()) {
        jurisdictions_.conflicts.push_back(
            {person, contradicting_title(person, *rows.front()), stated[person], rows.front()});
      }
    }
  }

 private:
  // The person's title that no other makes good, if the row's cannot be one of them.
  [[nodiscard]] std::optional<std::uint32_t> contradicting_title(std::uint32_t person,
                                                                 const ListedOfficial& row) const {
    if (!row.title || !row.title->role || goes_along(*row.title->role)) return std::nullopt;
    std::optional<std::uint32_t> other;
    for (const std::uint32_t i : titles_[person]) {
      const FoundTitle& title = people_.titles[i];
      if (goes_along(title.role)) continue;
      if (title.role == *row.title->role && same_portfolio(title, *row.title)) return std::nullopt;
      if (!other) other = i;
    }
    return other;
  }

  [[nodiscard]] bool same_portfolio(const FoundTitle& title, const ListedTitle& listed) const {
    if (!title.role.ends_with("minister") || listed.portfolio.empty()) return true;
    const std::set<std::string> portfolio = portfolio_of(analysis_, title.tokens, lexicon_);
    return portfolio.empty() || std::any_of(portfolio.begin(), portfolio.end(), [&](const std::string& word) {
             return listed.portfolio.contains(word);
           });
  }

  void fill(std::uint32_t person, const ListedOfficial& row, const Jurisdiction& stated) {
    ListedOffice& listed = jurisdictions_.listed[person];
    listed.row = &row;
    listed.gives.title = !people_.persons[person].title && row.title;
    listed.gives.country = !stated.country && row.country;
    listed.gives.province = !stated.province && !stated.local && row.province;
    for (const std::uint32_t i : titles_[person]) {
      Jurisdiction& home = jurisdictions_.by_title[i];
      if (home.country || goes_along(people_.titles[i].role)) continue;
      home = {.country = row.country, .province = row.province};
    }
  }

  Jurisdictions& jurisdictions_;
  const Analysis& analysis_;
  const Lexicon& lexicon_;
  const People& people_;
  std::vector<std::vector<std::uint32_t>> titles_;  // that each person holds now
};

}  // namespace

void apply_list(Jurisdictions& jurisdictions, const Analysis& analysis, const Lexicon& lexicon,
                const People& people, const std::vector<Jurisdiction>& stated) {
  Applier(jurisdictions, analysis, lexicon, people).run(stated);
}

}  // namespace dateline
