// SPDX-License-Identifier: Apache-2.0
// A rule as its file states it. docs/writing-rules.md explains the language.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "data/data_files.h"
#include "data/image.h"
#include "dateline/data_error.h"
#include "dateline/date_value.h"
#include "grammar/expression.h"

namespace dateline {

template <>
inline constexpr bool is_plain<Date> = true;

/// A '+' or '-' line: text that the rule must or must not match.
struct RuleExample {
  bool positive = true;
  std::string_view text;
  std::string_view expected;  ///< what stands after "=>", empty where nothing does
  std::optional<Date> date;   ///< the file's reference-date: the document date to read the text with
  DataLocation where;

  /// For images (data/image.h).
  template <typename Archive, typename Self>
  static void fields(Archive& archive, Self& self) {
    archive(self.positive, self.text, self.expected, self.date, self.where.file, self.where.line,
            self.where.column, self.where.line_text);
  }
};

struct Rule {
  std::string name;         ///< "official.apposition"; its first part is the file's stem
  std::string gives;        ///< the mention type, a class for the rules of later phases
  std::string kind;         ///< the word after the type, for code that builds values; may be empty
  std::uint32_t order = 0;  ///< among all rules: settles ties
  Expression match;         ///< empty where the rule comes from an image: its automaton is made
  std::vector<RuleExample> examples;
  DataLocation where;

  /// For images (data/image.h).
  template <typename Archive, typename Self>
  static void fields(Archive& archive, Self& self) {
    archive(self.name, self.gives, self.kind, self.order, self.examples, self.where.file, self.where.line,
            self.where.column, self.where.line_text);
  }
};

/// The rules of one file, in order. Its definitions are added to `definitions`, which holds those it may use;
/// its quoted words are added to the lexicon. Throws DataError with file, line, column and a caret.
[[nodiscard]] std::vector<Rule> read_rules(DataFile file, Definitions& definitions, Lexicon& lexicon);

}  // namespace dateline
