// SPDX-License-Identifier: Apache-2.0
// What an expression of a single item matches, as a set of symbols.
#pragma once

#include <optional>
#include <vector>

#include "grammar/expression.h"
#include "grammar/symbol_set.h"
#include "lexicon/alphabet.h"

namespace dateline {

/// The symbols of every class of items, by class.
using ClassSymbols = std::vector<SymbolSet>;

[[nodiscard]] ClassSymbols symbols_by_class(const Alphabet& alphabet, std::size_t class_count);

/// The symbols that an expression of exactly one item matches; nothing for other expressions.
[[nodiscard]] std::optional<SymbolSet> as_set(const Expression& expression, const ClassSymbols& classes);

}  // namespace dateline
