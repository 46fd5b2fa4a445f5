// SPDX-License-Identifier: Apache-2.0
#include "officials/named_divisions.h"

#include <algorithm>

#include "grammar/word_class.h"
#include "officials/division_office.h"

namespace dateline {
namespace {

constexpr std::uint32_t words_back = 4;
constexpr std::size_t most_divisions = 16;  // an article of more tells nothing

// "to Hainan", "visited the southern province of Hainan": a place gone to.
bool gone_to(const Analysis& analysis, const WordClass& cues, const FoundPlace& found) {
  const std::uint32_t first = analysis.segmented.sentences[found.sentence].first;
  for (std::uint32_t back = 1; back <= words_back && found.tokens.first >= first + back; ++back) {
    if (cues.has(analysis, found.tokens.first - back)) return true;
    const Shape shape = analysis.segmented.tokens[found.tokens.first - back].shape;
    if (shape != Shape::lower) return false;
  }
  return false;
}

}  // namespace

NamedDivisions::NamedDivisions(const Analysis& analysis, const Lexicon& lexicon,
                               const std::vector<FoundPlace>& places) {
  const WordClass cues(lexicon, "gone-to");
  for (const FoundPlace& found : places) {
    if (found.place->type != PlaceType::province) continue;
    named_.insert(found.place->code);
    if (!gone_to(analysis, cues, found)) free_.insert(found.place->code);
  }
}

void NamedDivisions::add(const FoundTitle& title, std::string_view division) {
  of_role_[title.role].insert(division);
  if (title.person && !title.former) holders_[{title.role, division}].insert(*title.person);
  if (is_division_office(title)) of_offices_.insert(division);
}

std::optional<std::string_view> NamedDivisions::of_offices(const FoundTitle& title) const {
  const auto of_role = of_role_.find(title.role);
  if (of_role != of_role_.end()) {
    if (const auto only = only_of(title, of_role->second)) return only;
  }
  const auto only = only_of(title, of_offices_);
  const bool others =
      std::any_of(free_.begin(), free_.end(), [&](std::string_view code) { return code != only; });
  return others ? std::nullopt : only;
}

std::optional<std::string_view> NamedDivisions::only_named(const FoundTitle& title) const {
  const auto only = only_of(title, named_);
  return only && free_.contains(*only) ? only : std::nullopt;
}

std::optional<std::string_view> NamedDivisions::only_country(const FoundTitle& title) const {
  std::optional<std::string_view> only;
  for (const Divisions* divisions : {&of_offices_, &free_}) {
    for (const std::string_view division : *divisions) {
      const std::string_view country = division.substr(0, 2);
      if (only && *only != country) return std::nullopt;
      only = country;
    }
  }
  if (only && !may_be_division_office(title, *only)) return std::nullopt;
  return only;
}

bool NamedDivisions::may_be_of(const FoundTitle& title, std::string_view division) const {
  return !taken(title, division) && may_be_division_office(title, division.substr(0, 2));
}

std::optional<std::string_view> NamedDivisions::only_of(const FoundTitle& title,
                                                        const Divisions& divisions) const {
  if (divisions.size() > most_divisions) return std::nullopt;
  std::optional<std::string_view> only;
  for (const std::string_view division : divisions) {
    if (!may_be_of(title, division)) continue;
    if (only) return std::nullopt;
    only = division;
  }
  return only;
}

// Whether somebody else holds the office of the division. In a text of one division a governor may follow
// another.
bool NamedDivisions::taken(const FoundTitle& title, std::string_view division) const {
  if (title.former || !has_one_holder(title.role) || named_.size() < 2) return false;
  const auto persons = holders_.find({title.role, division});
  return persons != holders_.end() &&
         std::any_of(persons->second.begin(), persons->second.end(),
                     [&](std::uint32_t person) { return person != title.person; });
}

}  // namespace dateline
