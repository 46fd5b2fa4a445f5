// SPDX-License-Identifier: Apache-2.0
// What the word lists say of the items that a rule's slots captured.
#pragma once

#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

#include "dates/number_reader.h"
#include "grammar/analysis.h"
#include "grammar/grammar.h"

namespace dateline {

/// "-1" is -1; nothing where the text is absent or no number.
[[nodiscard]] std::optional<std::int64_t> signed_number(std::optional<std::string_view> text);

/// Reads the slots of one match. An absent slot gives nothing.
class SlotValues {
 public:
  SlotValues(const Match& match, const Items& items, const Analysis& analysis, const Lexicon& lexicon)
      : match_(match), items_(items), analysis_(analysis), lexicon_(lexicon) {}

  /// The words of an item of the sentence.
  [[nodiscard]] std::string_view text(std::uint32_t item) const;

  /// The value that a word list gives the slot's first item that is in it.
  [[nodiscard]] std::optional<std::string_view> value(std::string_view slot, std::string_view list) const;
  /// The same of the first of several lists that knows an item.
  [[nodiscard]] std::optional<std::string_view> value(std::string_view slot,
                                                      std::initializer_list<std::string_view> lists) const;
  /// What the list says of the slot's items, added up: "before last" is -2.
  [[nodiscard]] std::optional<std::int64_t> sum(std::string_view slot, std::string_view list) const;

  /// "28", "28th", "third".
  [[nodiscard]] std::optional<std::int64_t> ordinal(std::string_view slot) const;

  [[nodiscard]] std::optional<std::vector<NumberWord>> number_words(std::string_view slot) const;

 private:
  [[nodiscard]] std::optional<std::string_view> value_of(std::uint32_t item, std::string_view list) const;

  const Match& match_;
  const Items& items_;
  const Analysis& analysis_;
  const Lexicon& lexicon_;
};

}  // namespace dateline
