// SPDX-License-Identifier: Apache-2.0
#include "grammar/grammar.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <string>

#include "data/image.h"
#include "grammar/automaton.h"
#include "grammar/match_filter.h"
#include "grammar/match_reader.h"
#include "grammar/moves.h"
#include "grammar/suffix_scan.h"

namespace dateline {
namespace {

struct Phase {
  std::string_view name;
  std::vector<Rule> rules;
  std::optional<Automaton> automaton;
  Moves forwards;
  Moves backwards;

  template <typename Archive, typename Self>
  static void fields(Archive& archive, Self& self) {
    archive(self.name, self.rules, self.automaton, self.forwards, self.backwards);
  }
};

// What a thread learns of a phase.
struct PhaseMemory {
  explicit PhaseMemory(const Phase& phase)
      : filter(*phase.automaton, phase.forwards), scan(*phase.automaton, phase.backwards) {}

  MatchFilter filter;
  SuffixScan scan;
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

}  // namespace

struct Grammar::Impl {
  std::vector<Phase> phases;

  template <typename Archive, typename Self>
  static void fields(Archive& archive, Self& self) {
    archive(self.phases);
  }
};

struct Grammar::Memory::Impl {
  std::vector<PhaseMemory> phases;
};

std::optional<ItemRange> Match::slot(std::string_view name) const {
  for (const Capture& capture : captures) {
    if (capture.slot == name) return capture.items;
  }
  return std::nullopt;
}

Grammar::Grammar(const DataFiles& data, std::span<const std::string_view> phases, Lexicon& lexicon) {
  if (const auto image = data.image("grammar.image")) {
    auto impl = std::make_unique<Impl>();
    ImageReader reader(*image);
    reader(*impl);
    impl_ = std::move(impl);
  } else {
    impl_ = read(data, phases, lexicon);
  }
}

std::string Grammar::image() const {
  ImageWriter writer;
  writer(*impl_);
  return writer.image();
}

std::unique_ptr<const Grammar::Impl> Grammar::read(const DataFiles& data,
                                                   std::span<const std::string_view> phases,
                                                   Lexicon& lexicon) {
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
  const ClassSymbols classes = symbols_by_class(lexicon.alphabet(), lexicon.classes().size());
  for (Phase& phase : impl->phases) {
    phase.automaton.emplace(phase.rules, classes);
    phase.forwards = forward_moves(*phase.automaton);
    phase.backwards = backward_moves(*phase.automaton);
  }
  return impl;
}

Grammar::Grammar(Grammar&&) noexcept = default;
Grammar::~Grammar() = default;

Grammar::Memory::Memory() = default;
Grammar::Memory::Memory(Memory&&) noexcept = default;
Grammar::Memory& Grammar::Memory::operator=(Memory&&) noexcept = default;
Grammar::Memory::~Memory() = default;

std::vector<Match> Grammar::find(std::string_view phase_name, const Items& items, Memory& memory) const {
  const auto phase = std::find_if(impl_->phases.begin(), impl_->phases.end(),
                                  [&](const Phase& candidate) { return candidate.name == phase_name; });
  if (phase == impl_->phases.end()) return {};
  if (!memory.impl_) {
    memory.impl_ = std::make_unique<Memory::Impl>();
    for (const Phase& each : impl_->phases) memory.impl_->phases.emplace_back(each);
  }
  const auto index = static_cast<std::size_t>(std::distance(impl_->phases.begin(), phase));
  PhaseMemory& learnt = memory.impl_->phases[index];
  if (!learnt.filter.any_match(items)) return {};
  std::vector<Match> matches =
      read_matches(learnt.scan.scan(items), *phase->automaton, learnt.scan, phase->rules);
  std::sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) {
    if (a.items.first != b.items.first) return a.items.first < b.items.first;
    if (a.items.last != b.items.last) return a.items.last > b.items.last;
    return a.rule->order < b.rule->order;
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
