// SPDX-License-Identifier: Apache-2.0
// The pattern part of a rule, as a tree.
//
//   expression  = sequence { "|" sequence }
//   sequence    = { factor }
//   factor      = [ name "=" ] primary [ "?" | "*" | "+" | "{" m "," n "}" ]
//   primary     = conjunction | "(" expression ")" | "^" | "$"
//   conjunction = single { "&" single }                  (an item that is all of these)
//   single      = [ "!" ] ( class | "quoted words" | defined-name | "(" expression ")" )
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "data/line_reader.h"
#include "lexicon/lexicon.h"

namespace dateline {

struct Expression {
  enum class Kind : std::uint8_t {
    item_class,  ///< one item of class `cls`
    any,         ///< one item whatever it is
    all_of,      ///< one item that every child matches
    none_of,     ///< one item that the only child does not match
    sequence,
    choice,
    repeat,   ///< the only child, `least` to `most` times
    capture,  ///< the only child, as slot `name`
    begin,    ///< the sentence's start
    end       ///< the sentence's end
  };
  Kind kind = Kind::sequence;
  ClassId cls = 0;
  std::uint32_t least = 0;
  std::uint32_t most = 0;  ///< unlimited: no bound
  std::string name;
  std::vector<Expression> children;

  static constexpr std::uint32_t unlimited = 0xffffffffU;
};

/// Whether no item at all is a match.
[[nodiscard]] bool matches_empty(const Expression& expression);

/// Named expressions of a rule file ("define person-name = ...").
using Definitions = std::map<std::string, Expression, std::less<>>;

/// Parses `text`, a view into the reader's current line. Unknown classes are errors: word lists, gazetteers
/// and mention types come first. Throws DataError.
[[nodiscard]] Expression parse_expression(std::string_view text, const LineReader& line,
                                          const Definitions& definitions, Lexicon& lexicon);

}  // namespace dateline
