// SPDX-License-Identifier: Apache-2.0
#include "grammar/prefilter.h"

#include <algorithm>
#include <bit>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

namespace dateline {
namespace {

// Sets of symbols; a match has an item of each.
using Needs = std::vector<SymbolSet>;

constexpr std::size_t most_alternatives = 64;

class NeedsReader {
 public:
  NeedsReader(const ClassSymbols& classes, const SymbolSet& common) : classes_(classes), common_(common) {}

  // The alternatives of an expression.
  std::vector<Needs> read(const Expression& expression) const {
    if (auto set = as_set(expression, classes_)) return {{std::move(*set)}};
    switch (expression.kind) {
      case Expression::Kind::sequence:
        return all(expression);
      case Expression::Kind::choice:
        return any(expression);
      case Expression::Kind::capture:
        return read(expression.children.front());
      case Expression::Kind::repeat:
        if (expression.least > 0) return read(expression.children.front());
        return {Needs()};
      default:
        return {Needs()};
    }
  }

  // The fewer symbols, the rarer; symbols that any text is full of count much.
  std::size_t frequency(const SymbolSet& set) const {
    SymbolSet frequent = set;
    frequent &= common_;
    return set.count() + set.size() * frequent.count();
  }

 private:
  std::vector<Needs> all(const Expression& sequence) const {
    std::vector<Needs> result{Needs()};
    for (const Expression& part : sequence.children) {
      std::vector<Needs> next = read(part);
      if (result.size() * next.size() > most_alternatives) next = {rarest_of_each(next)};
      std::vector<Needs> product;
      for (const Needs& before : result) {
        for (const Needs& after : next) {
          Needs& both = product.emplace_back(before);
          both.insert(both.end(), after.begin(), after.end());
        }
      }
      result = std::move(product);
    }
    return result;
  }

  std::vector<Needs> any(const Expression& choice) const {
    std::vector<Needs> result;
    SymbolSet either(common_.size());  // alternatives of one set each are one
    for (const Expression& part : choice.children) {
      for (Needs& needs : read(part)) {
        if (needs.empty()) return {Needs()};
        if (needs.size() == 1) {
          either |= needs.front();
        } else {
          result.push_back(std::move(needs));
        }
      }
    }
    if (either.count() > 0) result.push_back({std::move(either)});
    if (result.size() > most_alternatives) return {rarest_of_each(result)};
    return result;
  }

  // What a match needs whatever the alternative: a symbol from the rarest set of any.
  Needs rarest_of_each(const std::vector<Needs>& alternatives) const {
    const auto rarer = [&](const SymbolSet& a, const SymbolSet& b) { return frequency(a) < frequency(b); };
    SymbolSet any(common_.size());
    for (const Needs& needs : alternatives) {
      if (needs.empty()) return {};
      any |= *std::min_element(needs.begin(), needs.end(), rarer);
    }
    return {std::move(any)};
  }

  const ClassSymbols& classes_;
  const SymbolSet& common_;
};

}  // namespace

Prefilter::Prefilter(const std::vector<Rule>& rules, const ClassSymbols& classes, const Encoding& encoding,
                     const SymbolSet& common)
    : encoding_(encoding), sets_of_(encoding.groups()) {
  const NeedsReader reader(classes, common);
  std::map<SymbolSet, std::size_t> numbers;  // of sets; those past the capacity let everything through
  for (std::uint32_t rule = 0; rule < rules.size(); ++rule) {
    for (const Needs& needs : reader.read(rules[rule].match)) {
      Alternative alternative{.rule = rule};
      std::optional<std::pair<std::size_t, std::size_t>> rarest;  // its frequency and number
      for (const SymbolSet& set : needs) {
        const std::size_t number = numbers.try_emplace(set, numbers.size()).first->second;
        if (number >= Sets::capacity) continue;
        alternative.needs.insert(number);
        const std::pair candidate(reader.frequency(set), number);
        if (!rarest || candidate < *rarest) rarest = candidate;
      }
      if (rarest) {
        by_rarest_.at(rarest->second).push_back(alternative);
        rarest_.insert(rarest->second);
      } else {
        unfiltered_.push_back(rule);
      }
    }
  }
  for (const auto& [set, number] : numbers) {
    for (std::size_t symbol = 0; symbol < set.size() && number < Sets::capacity; ++symbol) {
      if (set.contains(symbol)) sets_of_[encoding.group(static_cast<Symbol>(symbol))].insert(number);
    }
  }
}

std::vector<std::uint32_t> Prefilter::candidates(const Items& items) const {
  std::vector<std::uint32_t> rules = unfiltered_;
  Sets seen;
  for (const Item& item : items) seen.insert(sets_of_[encoding_.group(item.symbol)]);
  for (std::size_t word = 0; word < seen.words.size(); ++word) {
    for (std::uint64_t bits = seen.words[word] & rarest_.words[word]; bits != 0; bits &= bits - 1) {
      for (const Alternative& alternative :
           by_rarest_[64 * word + static_cast<std::size_t>(std::countr_zero(bits))]) {
        if (seen.includes(alternative.needs)) rules.push_back(alternative.rule);
      }
    }
  }
  std::sort(rules.begin(), rules.end());
  rules.erase(std::unique(rules.begin(), rules.end()), rules.end());
  return rules;
}

}  // namespace dateline
