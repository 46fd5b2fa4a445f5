// SPDX-License-Identifier: Apache-2.0
// What single words of a clause say of its tense.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "dates/resolution.h"
#include "grammar/word_class.h"

namespace dateline {

/// Reads the words of one sentence. Cues are the words of data/wordlists/date-tense.txt and forms in -ed; a
/// participle after "will be" or "to be" is future, one after "is" or "are" has no tense.
class TenseCues {
 public:
  TenseCues(const Analysis& analysis, const Lexicon& lexicon, TokenRange sentence);

  /// The tense that the verb at `token` gives its clause.
  [[nodiscard]] Tense at(std::uint32_t token) const;

  /// The value of the word's entry in the list, empty where it has none.
  [[nodiscard]] std::string_view listed(std::uint32_t token) const;

  /// Whether "to" at `token` begins an infinitive: not "to the", "to fifth place".
  [[nodiscard]] bool is_infinitive(std::uint32_t token) const;

  [[nodiscard]] std::string lower(std::uint32_t token) const;

 private:
  [[nodiscard]] Tense listed_tense(std::uint32_t token) const;
  [[nodiscard]] Tense with_auxiliaries(std::uint32_t token) const;
  [[nodiscard]] bool is_finite(std::uint32_t token) const;
  [[nodiscard]] bool is_before(std::string_view word, std::uint32_t token) const;
  [[nodiscard]] bool is_lower(std::uint32_t token) const;
  [[nodiscard]] bool is_participle(std::uint32_t token) const;

  const Analysis& analysis_;
  WordClass cues_, ordinals_;
  TokenRange sentence_;
};

}  // namespace dateline
