// SPDX-License-Identifier: Apache-2.0
#include "grammar/grammar.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <deque>
#include <stdexcept>
#include <string>

#include "grammar/prefilter.h"
#include "grammar/regex.h"
#include "grammar/rule_matcher.h"

namespace dateline {
namespace {

struct Phase {
  std::string_view name;
  std::vector<Rule> rules;
  std::optional<Encoding> encoding;
  std::optional<Prefilter> prefilter;
  std::deque<RuleMatcher> matchers;  // by rule
};

bool is_definitions(const DataFile& file) { return file.name.ends_with("/definitions.rules"); }

// A phase's files in name order, but definitions.rules first: the others use what it defines.
std::vector<DataFile> files_of(const DataFiles& data, std::string_view phase) {
  std::vector<DataFile> files = data.below(fmt::format("rules/{}/", phase));
  std::stable_partition(files.begin(), files.end(), is_definitions);
  return files;
}

// Every rule file stands in a phase's folder: elsewhere it would be left out without a word.
void check_folders(const DataFiles& data, std::span<const std::string_view> phases) {
  for (const DataFile& file : data.below("rules/")) {
    const bool known = std::any_of(phases.begin(), phases.end(), [&](std::string_view phase) {
      return file.name.starts_with(fmt::format("rules/{}/", phase));
    });
    if (!known) {
      throw DataError({.file = file.name},
                      fmt::format("stands in none of the folders {}", fmt::join(phases, ", ")));
    }
  }
}

Encoding make_encoding(const Phase& phase, const ClassSymbols& classes) {
  std::vector<SymbolSet> sets;
  for (const Rule& rule : phase.rules) {
    try {
      collect_sets(rule.match, classes, sets);
    } catch (const std::invalid_argument& fault) {
      throw DataError(rule.where, fmt::format("rule {}: {}", rule.name, fault.what()));
    }
  }
  std::sort(sets.begin(), sets.end());
  sets.erase(std::unique(sets.begin(), sets.end()), sets.end());
  return {sets, classes.front().size()};
}

// What about every sentence has: words no list knows, punctuation and function words.
SymbolSet common_symbols(const Lexicon& lexicon, const ClassSymbols& classes) {
  SymbolSet common = classes[lexicon.class_id("punctuation")];
  for (std::size_t form = 0; form < form_count; ++form)
    common.insert(lexicon.symbol(static_cast<Form>(form)));
  if (const auto words = lexicon.classes().find("function-word")) common |= classes[*words];
  return common;
}

}  // namespace

struct Grammar::Impl {
  std::deque<Phase> phases;
  ClassSymbols classes;
};

std::optional<ItemRange> Match::slot(std::string_view name) const {
  for (const Capture& capture : captures) {
    if (capture.slot == name) return capture.items;
  }
  return std::nullopt;
}

Grammar::Grammar(const DataFiles& data, std::span<const std::string_view> phases, Lexicon& lexicon) {
  check_folders(data, phases);
  auto impl = std::make_unique<Impl>();
  std::uint32_t order = 0;
  for (const std::string_view name : phases) {
    Phase& phase = impl->phases.emplace_back(Phase{.name = name});
    Definitions shared;
    for (const DataFile& file : files_of(data, name)) {
      Definitions definitions = shared;
      for (Rule& rule : read_rules(file, definitions, lexicon)) {
        rule.order = order++;
        phase.rules.push_back(std::move(rule));
      }
      if (is_definitions(file)) shared = std::move(definitions);
    }
    for (const Rule& rule : phase.rules) lexicon.add_mention_class(rule.gives);
  }
  lexicon.close();
  impl->classes = symbols_by_class(lexicon.alphabet(), lexicon.classes().size());
  const SymbolSet common = common_symbols(lexicon, impl->classes);
  for (Phase& phase : impl->phases) {
    phase.encoding = make_encoding(phase, impl->classes);
    phase.prefilter.emplace(phase.rules, impl->classes, *phase.encoding, common);
    for (const Rule& rule : phase.rules) phase.matchers.emplace_back(rule, impl->classes, *phase.encoding);
    if (data.is_built_in()) continue;  // those compile: the tests use each
    for (const RuleMatcher& matcher : phase.matchers) matcher.compile();
  }
  impl_ = std::move(impl);
}

Grammar::Grammar(Grammar&&) noexcept = default;
Grammar::~Grammar() = default;

std::vector<Match> Grammar::find(std::string_view phase_name, const Items& items) const {
  std::vector<Match> matches;
  const auto phase = std::find_if(impl_->phases.begin(), impl_->phases.end(),
                                  [&](const Phase& candidate) { return candidate.name == phase_name; });
  if (phase == impl_->phases.end() || phase->rules.empty()) return matches;

  const std::vector<std::uint32_t> candidates = phase->prefilter->candidates(items);
  if (candidates.empty()) return matches;
  std::string symbols;
  for (const Item& item : items) phase->encoding->append(symbols, item.symbol);
  for (const std::uint32_t rule : candidates) phase->matchers[rule].find(items, symbols, matches);
  std::stable_sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) {
    if (a.items.first != b.items.first) return a.items.first < b.items.first;
    return a.items.last > b.items.last;
  });
  return matches;
}

std::vector<const Rule*> Grammar::rules() const {
  std::vector<const Rule*> result;
  for (const Phase& phase : impl_->phases) {
    for (const Rule& rule : phase.rules) result.push_back(&rule);
  }
  return result;
}

}  // namespace dateline
