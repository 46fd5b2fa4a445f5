// SPDX-License-Identifier: Apache-2.0
#include "text/abbreviations.h"

#include <algorithm>
#include <array>
#include <utility>

#include "data/word_list.h"

namespace dateline {
namespace {

constexpr std::size_t most_bytes = 16;  // bits of Entry::capitals

constexpr std::array<std::pair<std::string_view, AbbreviationKind>, 5> kinds{{
    {"title", AbbreviationKind::title},
    {"number", AbbreviationKind::number},
    {"month", AbbreviationKind::month},
    {"place", AbbreviationKind::place},
    {"other", AbbreviationKind::other},
}};

// A word in lower case, without allocation, and where its capitals were.
struct Folded {
  std::array<char, most_bytes> letters{};
  std::uint16_t capitals = 0;
};

Folded fold(std::string_view word) {
  Folded result;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const bool capital = word[i] >= 'A' && word[i] <= 'Z';
    result.letters[i] = static_cast<char>(capital ? word[i] + 32 : word[i]);
    if (capital) result.capitals |= static_cast<std::uint16_t>(1U << i);
  }
  return result;
}

}  // namespace

Abbreviations::Abbreviations(const DataFiles& data) {
  for (const WordListEntry& line : read_word_list(data.file("wordlists/abbreviation.txt"))) {
    const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                   [&](const auto& row) { return row.first == line.value.value_or(""); });
    if (kind == kinds.end()) throw DataError(line.where, "not a kind of abbreviation");
    if (line.form.size() > most_bytes || !line.form.ends_with('.')) {
      throw DataError(line.where, "an abbreviation ends with '.' and has at most 16 bytes");
    }
    const Folded folded = fold(line.form);
    const bool is_new =
        entries_.try_emplace({folded.letters.data(), line.form.size()}, Entry{kind->second, folded.capitals})
            .second;
    longest_ = std::max(longest_, line.form.size());
    if (!is_new) throw DataError(line.where, "listed twice");
  }
}

std::optional<AbbreviationKind> Abbreviations::find(std::string_view word) const {
  if (word.size() > longest_) return std::nullopt;
  const Folded folded = fold(word);
  const auto found = entries_.find(std::string_view(folded.letters.data(), word.size()));
  if (found == entries_.end() || (found->second.capitals & ~folded.capitals) != 0) return std::nullopt;
  return found->second.kind;
}

}  // namespace dateline
