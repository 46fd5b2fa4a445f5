// SPDX-License-Identifier: Apache-2.0
#include "grammar/word_class.h"

namespace dateline {

std::optional<std::string_view> WordClass::value(const Analysis& analysis, std::uint32_t token) const {
  const auto word = analysis.words[token].id;
  const auto node = word ? lexicon_.trie().child(NameTrie::root, *word) : std::nullopt;
  const Entry* entry = node ? lexicon_.entry(*node) : nullptr;
  if (entry == nullptr) return std::nullopt;
  for (const Sense& sense : lexicon_.senses(*entry)) {
    if (sense.cls == id_) return lexicon_.value(sense).value_or("");
  }
  return std::nullopt;
}

}  // namespace dateline
