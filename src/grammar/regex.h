// SPDX-License-Identifier: Apache-2.0
// From a rule's expression to RE2 syntax over a phase's encoding.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "grammar/encoding.h"
#include "grammar/expression.h"
#include "lexicon/alphabet.h"

namespace dateline {

/// The symbols of every class of items, by class.
using ClassSymbols = std::vector<SymbolSet>;

[[nodiscard]] ClassSymbols symbols_by_class(const Alphabet& alphabet, std::size_t class_count);

/// The symbols that an expression of exactly one item matches; nothing for other expressions.
[[nodiscard]] std::optional<SymbolSet> as_set(const Expression& expression, const ClassSymbols& classes);

/// Appends the sets of symbols that the expression's regex matches one item with. Throws
/// std::invalid_argument where '!' or '&' is put to more than one item.
void collect_sets(const Expression& expression, const ClassSymbols& classes, std::vector<SymbolSet>& sets);

struct Regex {
  std::string pattern;
  std::vector<std::string> slots;  ///< the slot of each capturing group, in order of the groups
};

/// `encoding` must have been made from the sets that collect_sets gives, among others.
[[nodiscard]] Regex to_regex(const Expression& expression, const ClassSymbols& classes,
                             const Encoding& encoding);

}  // namespace dateline
