// SPDX-License-Identifier: Apache-2.0
// Runs of capitalised words outside titles, dates and organisations: where bare names may stand.
#pragma once

#include <vector>

#include "officials/name_filter.h"
#include "officials/person_name.h"

namespace dateline {

struct RunWord {
  NameWord word;
  const Item* item = nullptr;  ///< the item the word lies in
  bool particle = false;       ///< "von", "al" in lower case
};

struct NameRun {
  std::uint32_t sentence = 0;
  std::vector<RunWord> words;
};

class NameRunReader {
 public:
  explicit NameRunReader(const Lexicon& lexicon);

  /// The runs of a sentence, in order. Tokens for which `taken` is true end a run.
  [[nodiscard]] std::vector<NameRun> read(const Analysis& analysis, std::uint32_t sentence,
                                          const std::vector<bool>& taken) const;

 private:
  [[nodiscard]] bool has(const Item& item, ClassId id) const {
    return lexicon_.alphabet().has(item.symbol, id);
  }
  [[nodiscard]] bool name_word(const Item& item) const;

  const Lexicon& lexicon_;
  ClassId capitalised_, function_word_, honorific_, demonym_, surname_, given_name_, particle_, hyphen_;
};

}  // namespace dateline
