// SPDX-License-Identifier: Apache-2.0
// Whether what a rule took for a name can be one, and where it ends in a headline.
#pragma once

#include <vector>

#include "grammar/analysis.h"
#include "grammar/grammar.h"

namespace dateline {

/// How strongly a rule ties a name to a title. Stronger ones come first.
enum class Tie : std::uint8_t {
  adjacent,    ///< "President Hu Jintao"
  apposition,  ///< "Hu Jintao, president of China,"
  copula,      ///< "Hu Jintao was elected president"
  comma,       ///< "the president, Hu Jintao,"
  untitled     ///< "the Reagan administration", "his counterpart Hu Jintao"
};

class NameFilter {
 public:
  explicit NameFilter(const Lexicon& lexicon);

  /// True where most words of a headline, or of a sentence without a full stop, start with a capital:
  /// capitals prove no name there.
  [[nodiscard]] bool in_headline_case(const Analysis& analysis, std::uint32_t sentence) const;

  /// In a headline a name ends before the first word that is a common one and no known name; nothing may be
  /// left.
  [[nodiscard]] ItemRange trimmed(const Items& items, ItemRange name) const;

  /// False for what is a place, a party with its state or an everyday word alone; in a loose tie also for
  /// several everyday words, and for a lone unknown word behind "in" or "at".
  [[nodiscard]] bool plausible(const Items& items, ItemRange name, Tie tie) const;

  /// One of data/wordlists/known-official.txt.
  [[nodiscard]] bool known_official(const Items& items, ItemRange name) const {
    return name.size() == 1 && has(items[name.first], known_official_);
  }

  /// A word of everyday English that is no known name: "Leads".
  [[nodiscard]] bool common(const Item& item) const;

 private:
  [[nodiscard]] bool has(const Item& item, ClassId id) const {
    return lexicon_.alphabet().has(item.symbol, id);
  }
  [[nodiscard]] bool place(const Item& item) const;

  const Lexicon& lexicon_;
  ClassId capitalised_, common_, name_suffix_, given_name_, surname_, country_, province_, city_, region_;
  ClassId place_preposition_, known_official_, initial_, hyphen_;
};

}  // namespace dateline
