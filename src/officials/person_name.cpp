// SPDX-License-Identifier: Apache-2.0
#include "officials/person_name.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace dateline {
namespace {

constexpr std::array<std::string_view, 4> generations{"jr", "sr", "junior", "senior"};

bool is_numeral(std::string_view word) {
  return word.size() > 1 && word.find_first_not_of("ivx") == std::string_view::npos;
}

// "g" or "gw" for "george"; not the other way round.
bool begins(std::string_view initial, std::string_view word) {
  return initial.size() == 1 && word.starts_with(initial);
}

bool same_word(std::string_view a, std::string_view b) {
  if (a == b || begins(a, b) || begins(b, a)) return true;
  const auto bare = [](std::string_view word) {  // "al-hariri" is "hariri" too
    const std::size_t hyphen = word.find('-');
    return hyphen != std::string_view::npos && hyphen <= 3 ? word.substr(hyphen + 1) : word;
  };
  return bare(a) == bare(b);
}

}  // namespace

std::vector<NameWord> read_words(const Analysis& analysis, TokenRange tokens) {
  std::vector<NameWord> words;
  bool joined = false;
  for (std::uint32_t token = tokens.first; token < tokens.last; ++token) {
    const std::string_view text = analysis.token(token);
    if (text == "-" || text == "\u2010" || text == "\u2011") {
      joined = !words.empty();
      if (joined) words.back().text += '-';
      continue;
    }
    std::string word;
    append_lower(word, text);
    std::erase(word, '.');
    if (analysis.segmented.tokens[token].shape == Shape::punctuation || word.empty()) continue;
    if (joined) {
      words.back().text += word;
      words.back().tokens.last = token + 1;
    } else {
      words.push_back({std::move(word), {token, token + 1}});
    }
    joined = false;
  }
  return words;
}

PersonName read_name(const Analysis& analysis, TokenRange tokens) {
  PersonName name{.words = read_words(analysis, tokens), .tokens = tokens};
  if (name.words.size() > 1) {
    const std::string& last = name.words.back().text;
    const bool generation = std::find(generations.begin(), generations.end(), last) != generations.end();
    if (generation || is_numeral(last)) {
      name.suffix = last;
      name.words.pop_back();
    }
  }
  return name;
}

bool agree(const PersonName& a, const PersonName& b) {
  if (a.words.size() > b.words.size()) return agree(b, a);
  if (!a.suffix.empty() && !b.suffix.empty() && a.suffix != b.suffix) return false;
  std::size_t at = 0;
  bool proven = false;
  for (const NameWord& word : a.words) {
    while (at < b.words.size() && !same_word(word.text, b.words[at].text)) ++at;
    if (at == b.words.size()) return false;
    proven = proven || (word.text.size() > 1 && b.words[at].text.size() > 1);
    ++at;
  }
  return proven;
}

}  // namespace dateline
