// SPDX-License-Identifier: Apache-2.0
#include "text/cues.h"

#include <algorithm>
#include <utility>

#include "data/word_list.h"
#include "text/tokenizer.h"
#include "text/utf8.h"

namespace dateline {
namespace {

void add_kind(const WordListEntry& entry, CueKinds& kinds) {
  const std::string_view kind = entry.value.value_or("");
  if (kind == "whole") {
    kinds.whole = true;
  } else if (kind == "start") {
    kinds.start = true;
  } else if (kind == "open") {
    kinds.open = true;
  } else if (kind == "label") {
    kinds.label = true;
  } else {
    throw DataError(entry.where, "not a kind of boilerplate");
  }
}

}  // namespace

Cues::Cues(const DataFiles& data, const Abbreviations& abbreviations) {
  for (const WordListEntry& entry : read_word_list(data.file("segmentation/boilerplate.txt"))) {
    std::vector<Token> tokens;
    tokenize(entry.form, abbreviations, tokens);
    std::vector<std::string> words(tokens.size());
    for (std::size_t i = 0; i < tokens.size(); ++i) append_lower(words[i], tokens[i].span.in(entry.form));
    std::vector<Phrase>& same_start = phrases_[words.front()];
    words.erase(words.begin());
    auto phrase =
        std::find_if(same_start.begin(), same_start.end(), [&](const Phrase& p) { return p.rest == words; });
    if (phrase == same_start.end()) phrase = same_start.insert(phrase, {std::move(words), {}});
    add_kind(entry, phrase->kinds);
  }
  for (auto& [first, phrases] : phrases_) {
    std::stable_sort(phrases.begin(), phrases.end(),
                     [](const Phrase& a, const Phrase& b) { return a.rest.size() > b.rest.size(); });
  }
}

Cue Cues::find(std::string_view text, const std::vector<Token>& tokens, std::uint32_t at, std::uint32_t last,
               std::string& scratch) const {
  const auto lower = [&](std::size_t i) -> std::string_view {
    scratch.clear();
    append_lower(scratch, tokens[i].span.in(text));
    return scratch;
  };
  const auto same_start = phrases_.find(lower(at));
  if (same_start == phrases_.end()) return {};
  for (const Phrase& phrase : same_start->second) {
    if (last - at <= phrase.rest.size()) continue;
    std::size_t i = 0;
    while (i < phrase.rest.size() && phrase.rest[i] == lower(at + 1 + i)) ++i;
    if (i == phrase.rest.size()) return {static_cast<std::uint32_t>(i + 1), phrase.kinds};
  }
  return {};
}

}  // namespace dateline
