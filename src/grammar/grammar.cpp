// SPDX-License-Identifier: Apache-2.0
#include "grammar/grammar.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <stdexcept>
#include <string>

#include "grammar/regex.h"

namespace dateline {
namespace {

constexpr std::size_t max_groups = 40;

RE2::Options options(const Encoding& encoding) {
  RE2::Options result;
  if (encoding.width() == 1) result.set_encoding(RE2::Options::EncodingLatin1);
  result.set_log_errors(false);
  result.set_never_nl(false);
  result.set_dot_nl(true);
  result.set_max_mem(64 << 20);
  return result;
}

struct CompiledRule {
  Rule rule;
  std::vector<std::string> slots;
  std::unique_ptr<RE2> regex;
};

struct Phase {
  std::string_view name;
  std::vector<CompiledRule> rules;
  std::optional<Encoding> encoding;
  std::unique_ptr<RE2::Set> set;
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

[[noreturn]] void fail(const Rule& rule, std::string_view message) {
  throw DataError(rule.where, fmt::format("rule {}: {}", rule.name, message));
}

Encoding make_encoding(const Phase& phase, const ClassSymbols& classes) {
  std::vector<SymbolSet> sets;
  for (const CompiledRule& compiled : phase.rules) {
    try {
      collect_sets(compiled.rule.match, classes, sets);
    } catch (const std::invalid_argument& fault) {
      fail(compiled.rule, fault.what());
    }
  }
  std::sort(sets.begin(), sets.end());
  sets.erase(std::unique(sets.begin(), sets.end()), sets.end());
  return {sets, classes.front().size()};
}

void compile(CompiledRule& compiled, const Phase& phase, const ClassSymbols& classes) {
  Regex regex = to_regex(compiled.rule.match, classes, *phase.encoding);
  compiled.regex = std::make_unique<RE2>(regex.pattern, options(*phase.encoding));
  compiled.slots = std::move(regex.slots);
  if (!compiled.regex->ok()) fail(compiled.rule, compiled.regex->error());
  if (compiled.slots.size() + 1 > max_groups) fail(compiled.rule, "more than 39 captures");
  if (compiled.regex->Match("", 0, 0, RE2::ANCHOR_BOTH, nullptr, 0))
    fail(compiled.rule, "matches nothing at all");
  std::string error;
  if (phase.set->Add(regex.pattern, &error) < 0) fail(compiled.rule, error);
}

void compile(Phase& phase, const ClassSymbols& classes) {
  phase.encoding = make_encoding(phase, classes);
  phase.set = std::make_unique<RE2::Set>(options(*phase.encoding), RE2::UNANCHORED);
  for (CompiledRule& compiled : phase.rules) compile(compiled, phase, classes);
  phase.set->Compile();
}

// All matches of one rule. `symbols` is the sentence, `width` the bytes of each item in it.
void find_rule(const CompiledRule& compiled, std::string_view symbols, std::size_t width,
               std::vector<Match>& matches) {
  std::array<re2::StringPiece, max_groups> groups;
  const int group_count = static_cast<int>(compiled.slots.size()) + 1;
  const auto range_of = [&](const re2::StringPiece& group) {
    const auto begin = static_cast<std::size_t>(group.data() - symbols.data());
    return ItemRange{static_cast<std::uint32_t>(begin / width),
                     static_cast<std::uint32_t>((begin + group.size()) / width)};
  };
  std::size_t from = 0;
  while (from < symbols.size() &&
         compiled.regex->Match({symbols.data(), symbols.size()}, from, symbols.size(), RE2::UNANCHORED,
                               groups.data(), group_count)) {
    Match match{.rule = &compiled.rule, .items = range_of(groups[0]), .context = range_of(groups[0])};
    for (std::size_t i = 0; i < compiled.slots.size(); ++i) {
      if (groups[i + 1].data() == nullptr || groups[i + 1].empty()) continue;
      const ItemRange items = range_of(groups[i + 1]);
      if (compiled.slots[i] == compiled.rule.gives) match.items = items;
      match.captures.push_back({compiled.slots[i], items});
    }
    from = std::max<std::size_t>(match.items.last, match.context.first + 1) * width;
    matches.push_back(std::move(match));
  }
}

}  // namespace

struct Grammar::Impl {
  std::vector<Phase> phases;
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
        phase.rules.push_back({.rule = std::move(rule)});
      }
      if (is_definitions(file)) shared = std::move(definitions);
    }
    for (const CompiledRule& compiled : phase.rules) lexicon.add_mention_class(compiled.rule.gives);
  }
  lexicon.close();
  const ClassSymbols classes = symbols_by_class(lexicon.alphabet(), lexicon.classes().size());
  for (Phase& phase : impl->phases) compile(phase, classes);
  impl_ = std::move(impl);
}

Grammar::Grammar(Grammar&&) noexcept = default;
Grammar::~Grammar() = default;

std::vector<Match> Grammar::find(std::string_view phase_name, const Items& items) const {
  std::vector<Match> matches;
  const auto phase = std::find_if(impl_->phases.begin(), impl_->phases.end(),
                                  [&](const Phase& candidate) { return candidate.name == phase_name; });
  if (phase == impl_->phases.end() || phase->rules.empty()) return matches;

  std::string symbols;
  for (const Item& item : items) phase->encoding->append(symbols, item.symbol);
  std::vector<int> hits;
  RE2::Set::ErrorInfo error{RE2::Set::kNoError};
  if (!phase->set->Match(symbols, &hits, &error)) {
    if (error.kind == RE2::Set::kNoError) return matches;
    hits.resize(phase->rules.size());  // the set ran out of its memory: every rule is a candidate
    std::iota(hits.begin(), hits.end(), 0);
  }
  std::sort(hits.begin(), hits.end());
  for (const int hit : hits) {
    find_rule(phase->rules[static_cast<std::size_t>(hit)], symbols, phase->encoding->width(), matches);
  }
  std::stable_sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) {
    if (a.items.first != b.items.first) return a.items.first < b.items.first;
    return a.items.last > b.items.last;
  });
  return matches;
}

std::vector<const Rule*> Grammar::rules() const {
  std::vector<const Rule*> result;
  for (const Phase& phase : impl_->phases) {
    for (const CompiledRule& compiled : phase.rules) result.push_back(&compiled.rule);
  }
  return result;
}

}  // namespace dateline
