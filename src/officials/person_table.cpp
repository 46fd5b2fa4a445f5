// SPDX-License-Identifier: Apache-2.0
#include "officials/person_table.h"

#include <algorithm>
#include <utility>

#include "officials/home.h"

namespace dateline {
namespace {

constexpr std::size_t most_candidates = 16;  // keeps a text of ten thousand Smiths linear

bool has_role(const PersonTable::Entry& entry, std::string_view role) {
  return std::find(entry.roles.begin(), entry.roles.end(), role) != entry.roles.end();
}

// Who reigns goes by the first name: King Hussein is no Saddam Hussein.
bool another_reigns(const PersonName& lone, bool lone_reigns, const PersonName& full, bool full_reigns) {
  return lone.words.size() == 1 && full.words.size() > 1 && lone_reigns && !full_reigns &&
         lone.words.front().text != full.words.front().text;
}

}  // namespace

std::vector<std::uint32_t> PersonTable::candidates(const PersonName& name) const {
  std::vector<std::uint32_t> result;
  for (const NameWord* word : {&name.words.back(), &name.words.front()}) {
    for (std::string_view key = word->text; !key.empty();) {
      if (const auto found = by_word_.find(std::string(key)); found != by_word_.end()) {
        const std::size_t count = std::min(found->second.size(), most_candidates);
        result.insert(result.end(), found->second.end() - static_cast<std::ptrdiff_t>(count),
                      found->second.end());
      }
      const std::size_t hyphen = key.find('-');
      key = hyphen == std::string_view::npos || hyphen > 3 ? "" : key.substr(hyphen + 1);
    }
  }
  std::sort(result.begin(), result.end());
  result.erase(std::unique(result.begin(), result.end()), result.end());
  return result;
}

bool PersonTable::stands_for(const PersonName& name, const Entry& entry) const {
  if (name.words.size() > entry.name.words.size() || !agree(name, entry.name)) return false;
  if (name.words.size() > 1 || entry.name.words.size() == 1) return true;
  const std::string& word = name.words.front().text;
  if (word.size() < 2) return false;
  const PersonName last{.words = {entry.name.words.back()}};
  if (agree(name, last)) return true;
  return !lone_words_.contains(entry.name.words.back().text);
}

std::uint32_t PersonTable::introduce(const PersonName& name, Introduced beside) {
  std::optional<std::uint32_t> best;
  for (const std::uint32_t person : candidates(name)) {
    const Entry& entry = entries_[person];
    if (!agree(name, entry.name)) continue;
    const bool reigns = beside.role == "monarch";
    const bool known_reigns = has_role(entry, "monarch");
    if (another_reigns(name, reigns, entry.name, known_reigns) ||
        another_reigns(entry.name, known_reigns, name, reigns)) {
      continue;
    }
    if (name.words.size() == 1 && entry.name.words.size() > 1) {
      if (!stands_for(name, entry) || !compatible(entry.home, beside.home)) continue;
    }
    const auto rank = [&](std::uint32_t id) {
      return std::pair(has_role(entries_[id], beside.role), entries_[id].last_token);
    };
    if (!best || rank(person) >= rank(*best)) best = person;
  }
  if (!best) {
    best = static_cast<std::uint32_t>(entries_.size());
    entries_.push_back({.name = name});
    index(*best, name);
  }
  Entry& entry = entries_[*best];
  if (name.words.size() > entry.name.words.size()) {
    entry.name = name;
    index(*best, name);
  }
  if (entry.name.suffix.empty()) entry.name.suffix = name.suffix;
  entry.office = entry.office || beside.office;
  if (!beside.role.empty() && !has_role(entry, beside.role)) entry.roles.push_back(beside.role);
  if (entry.home.empty()) entry.home = std::move(beside.home);
  entry.last_token = name.words.back().tokens.last;
  return *best;
}

std::optional<std::uint32_t> PersonTable::find(const PersonName& name) const {
  const std::uint32_t here = name.words.front().tokens.first;
  std::optional<std::uint32_t> before;
  std::optional<std::uint32_t> after;
  for (const std::uint32_t person : candidates(name)) {
    const Entry& entry = entries_[person];
    if (!stands_for(name, entry)) continue;
    if (entry.last_token > here) {
      if (!after || entry.last_token < entries_[*after].last_token) after = person;
    } else if (!before || entry.last_token > entries_[*before].last_token) {
      before = person;
    }
  }
  return before ? before : after;
}

bool PersonTable::ambiguous(const PersonName& name) const {
  const std::vector<std::uint32_t> persons = candidates(name);
  return std::count_if(persons.begin(), persons.end(), [&](std::uint32_t person) {
           return entries_[person].office && stands_for(name, entries_[person]);
         }) > 1;
}

void PersonTable::index(std::uint32_t person, const PersonName& name) {
  const auto add = [&](std::string_view word) {
    std::vector<std::uint32_t>& persons = by_word_[std::string(word)];
    if (persons.empty() || persons.back() != person) persons.push_back(person);
  };
  for (const NameWord& word : name.words) {
    add(word.text);
    const std::size_t hyphen = word.text.find('-');
    if (hyphen != std::string::npos && hyphen <= 3) add(std::string_view(word.text).substr(hyphen + 1));
  }
}

}  // namespace dateline
