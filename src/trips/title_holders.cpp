// SPDX-License-Identifier: Apache-2.0
#include "trips/title_holders.h"

#include <set>

#include "text/utf8.h"

namespace dateline {
namespace {

constexpr std::string_view any_head;

std::string head_word(const Analysis& analysis, const FoundTitle& title) {
  std::string word;
  append_lower(word, analysis.token(title.tokens.last - 1));
  return word;
}

}  // namespace

TitleHolders::TitleHolders(const Analysis& analysis, const People& people, const Jurisdictions& jurisdictions)
    : analysis_(analysis) {
  for (std::size_t i = 0; i < people.titles.size(); ++i) {
    const FoundTitle& title = people.titles[i];
    if (!title.person || !people.persons[*title.person].holds_office) continue;
    const Jurisdiction& home = jurisdictions.by_title[i];
    const Holder holder{.person = *title.person};
    join(by_role_[{title.role, home.country, home.province}], holder);
    join(by_head_[{head_word(analysis, title), home.country, home.province}], holder);
    join(by_head_[{std::string(any_head), home.country, home.province}], holder);
  }
}

void TitleHolders::join(std::optional<Holder>& holder, Holder other) {
  if (!holder) {
    holder = other;
  } else if (holder->person != other.person || other.several) {
    holder->several = true;
  }
}

std::optional<std::uint32_t> TitleHolders::by_role(const FoundTitle& title, const Jurisdiction& home) const {
  std::optional<Holder> holder;
  for (const Part& country : std::set<Part>{std::nullopt, home.country}) {
    for (const Part& province : std::set<Part>{std::nullopt, home.province}) {
      const auto found = by_role_.find({title.role, country, province});
      if (found != by_role_.end()) join(holder, *found->second);
    }
  }
  return holder && !holder->several ? std::optional(holder->person) : std::nullopt;
}

std::optional<std::uint32_t> TitleHolders::by_head(const FoundTitle& title, const Jurisdiction& home) const {
  if (title.tokens.last - title.tokens.first > 1) return std::nullopt;
  std::string head = head_word(analysis_, title);
  if (head == "leader") head = any_head;
  const auto found = by_head_.find({std::move(head), home.country, home.province});
  if (found == by_head_.end() || found->second->several) return std::nullopt;
  return found->second->person;
}

}  // namespace dateline
