// SPDX-License-Identifier: Apache-2.0
#include "officials/bare_names.h"

#include <algorithm>
#include <string_view>

namespace dateline {
namespace {

constexpr std::size_t longest_name = 6;

// A word with hyphens that no person's name has is several words: "Netanyahu-Barak government".
std::vector<NameRun> split_unknown(std::vector<NameRun> runs, const Analysis& analysis,
                                   const OfficialsList& list, const PersonTable& table) {
  std::vector<NameRun> result;
  for (NameRun& run : runs) {
    NameRun part{.sentence = run.sentence};
    for (RunWord& word : run.words) {
      const std::string& text = word.word.text;
      const bool hyphenated = text.find('-') != std::string::npos;
      if (!hyphenated || table.knows_word(text) || list.knows_hyphenated(text)) {
        part.words.push_back(std::move(word));
        continue;
      }
      for (std::uint32_t token = word.word.tokens.first; token < word.word.tokens.last; ++token) {
        const std::vector<NameWord> words = read_words(analysis, {token, token + 1});
        if (words.empty()) {
          if (!part.words.empty()) result.push_back(part);
          part.words.clear();
        } else {
          part.words.push_back({words.front(), word.item, false});
        }
      }
    }
    if (!part.words.empty()) result.push_back(std::move(part));
  }
  return result;
}

class NameFinder {
 public:
  NameFinder(const Analysis& analysis, const Lexicon& lexicon, const OfficialsList& list, PersonTable& table)
      : analysis_(analysis),
        lexicon_(lexicon),
        list_(list),
        table_(table),
        filter_(lexicon),
        place_noun_(lexicon.class_id("place-noun")),
        organisation_head_(lexicon.class_id("organisation-head")),
        known_official_(lexicon.class_id("known-official")) {}

  void find(const NameRun& run, bool headline, std::vector<FoundName>& names) {
    const std::size_t size = run.words.size();
    for (std::size_t first = 0; first < size; ++first) {
      for (std::size_t last = std::min(size, first + longest_name); last > first; --last) {
        if (!free_standing(run, first, last, headline)) continue;
        std::string_view rule = "name.bare";
        const auto person = person_of(run, first, last, rule);
        if (!person) continue;
        const TokenRange tokens{run.words[first].word.tokens.first, run.words[last - 1].word.tokens.last};
        table_.touch(*person, tokens.last);
        names.push_back({.tokens = tokens,
                         .sentence = run.sentence,
                         .person = *person,
                         .rule = rule,
                         .ambiguous = table_.ambiguous(read_name(analysis_, tokens))});
        first = last - 1;
        break;
      }
    }
  }

 private:
  bool has(const Item& item, ClassId id) const { return lexicon_.alphabet().has(item.symbol, id); }

  bool free_standing(const NameRun& run, std::size_t first, std::size_t last, bool headline) const {
    if (run.words[last - 1].particle) return false;
    if (first > 0) {
      const RunWord& before = run.words[first - 1];
      if (has(*before.item, place_noun_)) return false;
      if (!headline && !filter_.common(*before.item)) return false;
    }
    if (last < run.words.size()) {
      const RunWord& after = run.words[last];
      if (after.particle) return true;
      if (!headline || has(*after.item, place_noun_) || has(*after.item, organisation_head_)) return false;
    }
    return true;
  }

  std::optional<std::uint32_t> person_of(const NameRun& run, std::size_t first, std::size_t last,
                                         std::string_view& rule) {
    const TokenRange tokens{run.words[first].word.tokens.first, run.words[last - 1].word.tokens.last};
    const PersonName name = read_name(analysis_, tokens);
    if (name.words.empty()) return std::nullopt;
    if (const auto person = table_.find(name)) return person;
    if (list_.tells(name, analysis_.date)) {
      rule = "name.listed";
      return table_.introduce(name, {.office = true, .role = {}, .home = {}});
    }
    const Item& item = *run.words[first].item;
    if (item.first != tokens.first || item.last != tokens.last || !has(item, known_official_))
      return std::nullopt;
    return table_.introduce(name, {.office = true, .role = {}, .home = {}});
  }

  const Analysis& analysis_;
  const Lexicon& lexicon_;
  const OfficialsList& list_;
  PersonTable& table_;
  NameFilter filter_;
  ClassId place_noun_, organisation_head_, known_official_;
};

}  // namespace

std::vector<FoundName> find_names(const Analysis& analysis, const Lexicon& lexicon,
                                  const std::vector<Introduction>& introductions,
                                  const std::vector<std::uint32_t>& persons, const OfficialsList& list,
                                  PersonTable& table) {
  std::vector<bool> taken(analysis.segmented.tokens.size());
  for (const Introduction& introduction : introductions) {
    std::fill(taken.begin() + introduction.tokens.first, taken.begin() + introduction.tokens.last, true);
  }
  const NameRunReader reader(lexicon);
  std::vector<std::vector<NameRun>> runs;
  std::unordered_map<std::string, std::uint32_t> lone_words;
  for (std::uint32_t sentence = 0; sentence < analysis.items.size(); ++sentence) {
    const bool boilerplate = analysis.segmented.sentences[sentence].zone == Zone::boilerplate;
    runs.push_back(boilerplate
                       ? std::vector<NameRun>()
                       : split_unknown(reader.read(analysis, sentence, taken), analysis, list, table));
    for (const NameRun& run : runs.back()) {
      if (run.words.size() == 1) ++lone_words[run.words.front().word.text];
    }
  }
  table.set_lone_words(std::move(lone_words));

  std::vector<FoundName> names;
  NameFinder finder(analysis, lexicon, list, table);
  const NameFilter filter(lexicon);
  std::size_t next = 0;
  const auto take_introductions = [&](std::uint32_t before) {
    for (; next < introductions.size() && introductions[next].tokens.first < before; ++next) {
      const Introduction& introduction = introductions[next];
      table.touch(persons[next], introduction.tokens.last);
      names.push_back({.tokens = introduction.tokens,
                       .sentence = introduction.sentence,
                       .person = persons[next],
                       .rule = introduction.rule,
                       .home = introduction.home});
    }
  };
  for (std::uint32_t sentence = 0; sentence < runs.size(); ++sentence) {
    const bool headline = filter.in_headline_case(analysis, sentence);
    for (const NameRun& run : runs[sentence]) {
      take_introductions(run.words.front().word.tokens.first);
      finder.find(run, headline, names);
    }
  }
  take_introductions(static_cast<std::uint32_t>(taken.size()) + 1);
  return names;
}

}  // namespace dateline
