// SPDX-License-Identifier: Apache-2.0
#include "officials/name_items.h"

#include "lexicon/form.h"

namespace dateline {
namespace {

void split_at(const Analysis& analysis, const Lexicon& lexicon, Items& items, TokenRange name) {
  Items result;
  for (const Item& item : items) {
    const TokenRange range{item.first, item.last};
    if (!name.overlaps(range) || name.contains(range)) {
      result.push_back(item);
      continue;
    }
    for (std::uint32_t token = item.first; token < item.last; ++token) {
      const Form form = form_of(analysis.segmented.tokens[token].shape, analysis.token(token));
      result.push_back({.first = token, .last = token + 1, .symbol = lexicon.symbol(form)});
    }
  }
  items = std::move(result);
}

// The items a name covers, or nothing where it starts or ends inside one.
std::optional<ItemRange> items_of(const Items& items, TokenRange name) {
  ItemRange range;
  bool begins = false;
  for (std::uint32_t i = 0; i < items.size(); ++i) {
    if (items[i].first == name.first) {
      range.first = i;
      begins = true;
    }
    if (begins && items[i].last == name.last) return ItemRange{range.first, i + 1};
  }
  return std::nullopt;
}

}  // namespace

void put_names(Analysis& analysis, const Lexicon& lexicon, const std::vector<FoundName>& names) {
  const Symbol symbol = lexicon.mention_symbol(lexicon.class_id("official"));
  for (std::uint32_t first = 0; first < names.size();) {
    const std::uint32_t sentence = names[first].sentence;
    Items& items = analysis.items[sentence];
    std::uint32_t last = first;
    for (; last < names.size() && names[last].sentence == sentence; ++last) {
      if (!items_of(items, names[last].tokens)) split_at(analysis, lexicon, items, names[last].tokens);
    }
    std::vector<Replacement> replacements;
    for (; first < last; ++first) {
      const auto range = items_of(items, names[first].tokens);
      if (range) replacements.push_back({.range = *range, .symbol = symbol, .mention = first});
    }
    replace_items(items, replacements);
  }
}

}  // namespace dateline
