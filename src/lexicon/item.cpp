// SPDX-License-Identifier: Apache-2.0
#include "lexicon/item.h"

#include <string>

#include "text/utf8.h"

namespace dateline {
namespace {

std::uint16_t capital_bit(const Word& word, std::size_t index) {
  const bool capital = word.form >= Form::capitalised && word.form <= Form::initial;
  return capital && index < 16 ? static_cast<std::uint16_t>(1U << index) : std::uint16_t{0};
}

// Whether any meaning of the entry allows the capitals that the text has.
bool allowed(const Lexicon& lexicon, const Entry& entry, std::uint16_t capitals) {
  for (const Sense& sense : lexicon.senses(entry)) {
    if ((sense.capitals & ~capitals) == 0) return true;
  }
  return false;
}

struct Longest {
  const Entry* entry = nullptr;
  std::size_t words = 1;
  std::uint16_t capitals = 0;
};

// The longest name of the words [at, last) that starts at the first.
Longest longest_name(const Lexicon& lexicon, const std::vector<Word>& words, std::size_t at,
                     std::size_t last) {
  Longest best;
  NameTrie::Node node = NameTrie::root;
  std::uint16_t capitals = 0;
  for (std::size_t i = at; i < last && words[i].id; ++i) {
    const auto next = lexicon.trie().child(node, *words[i].id);
    if (!next) break;
    node = *next;
    capitals |= capital_bit(words[i], i - at);
    const Entry* entry = lexicon.entry(node);
    if (entry != nullptr && (i == at || allowed(lexicon, *entry, capitals))) {
      best = {entry, i - at + 1, capitals};
    }
  }
  return best;
}

}  // namespace

std::vector<Word> look_up(std::string_view text, const std::vector<Token>& tokens, const Lexicon& lexicon) {
  std::vector<Word> words;
  words.reserve(tokens.size());
  std::string lower;
  for (const Token& token : tokens) {
    const std::string_view token_text = token.span.in(text);
    lower.clear();
    append_lower(lower, token_text);
    words.push_back({lexicon.words().find(lower), form_of(token.shape, token_text)});
  }
  return words;
}

void make_items(const std::vector<Word>& words, const Sentence& sentence, const Lexicon& lexicon,
                Items& items) {
  items.clear();
  items.reserve(sentence.last - sentence.first);
  for (std::uint32_t at = sentence.first; at < sentence.last;) {
    const Longest name = longest_name(lexicon, words, at, sentence.last);
    Item item{.first = at, .last = at + static_cast<std::uint32_t>(name.words), .entry = name.entry};
    if (name.entry == nullptr) {
      item.symbol = lexicon.symbol(words[at].form);
    } else if (name.words == 1 && words[at].form == Form::upper) {
      item.symbol = name.entry->upper;
    } else {
      const bool capitals = (name.entry->capitals & ~name.capitals) == 0 && name.capitals != 0;
      item.symbol = capitals ? name.entry->capitalised : name.entry->lower;
    }
    items.push_back(item);
    at = item.last;
  }
}

}  // namespace dateline
