// SPDX-License-Identifier: Apache-2.0
#include "officials/home.h"

#include <algorithm>
#include <optional>

#include "officials/division_office.h"

namespace dateline {
namespace {

constexpr std::uint32_t sentences_back = 3;

const Entry* entry_of(const Analysis& analysis, const Lexicon& lexicon, TokenRange words) {
  NameTrie::Node node = NameTrie::root;
  for (std::uint32_t token = words.first; token < words.last; ++token) {
    const auto word = analysis.words[token].id;
    const auto next = word ? lexicon.trie().child(node, *word) : std::nullopt;
    if (!next) return nullptr;
    node = *next;
  }
  return lexicon.entry(node);
}

bool within(std::string_view part, std::string_view whole) {
  return part == whole || (whole.size() == 2 && part.size() > 2 && part[2] == '-' && part.starts_with(whole));
}

}  // namespace

std::vector<std::string_view> place_codes(const Analysis& analysis, const Lexicon& lexicon,
                                          TokenRange words) {
  std::vector<std::string_view> codes;
  const Entry* entry = entry_of(analysis, lexicon, words);
  if (entry == nullptr) return codes;
  for (const Sense& sense : lexicon.senses(*entry)) {
    const Place* place = lexicon.place(sense);
    if (place == nullptr || place->type == PlaceType::region) continue;
    const bool own_province = place->type == PlaceType::city && place->division;
    codes.push_back(own_province ? *place->division : place->code);
  }
  std::sort(codes.begin(), codes.end());
  codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
  return codes;
}

bool compatible(const std::vector<std::string_view>& a, const std::vector<std::string_view>& b) {
  if (a.empty() || b.empty()) return true;
  return std::any_of(a.begin(), a.end(), [&](std::string_view x) {
    return std::any_of(b.begin(), b.end(), [&](std::string_view y) { return within(x, y) || within(y, x); });
  });
}

void resolve_its_homes(const Analysis& analysis, const Lexicon& lexicon, std::vector<DraftTitle>& titles) {
  const std::vector<ClassId> divisions{lexicon.class_id("province"), lexicon.class_id("province-bound")};
  std::vector<ClassId> places = divisions;
  places.push_back(lexicon.class_id("country"));
  const auto last_place = [&](const DraftTitle& draft,
                              const std::vector<ClassId>& wanted) -> std::optional<TokenRange> {
    for (std::uint32_t back = 0; back <= sentences_back && back <= draft.title.sentence; ++back) {
      const Items& items = analysis.items[draft.title.sentence - back];
      for (auto item = items.rbegin(); item != items.rend(); ++item) {
        const bool place = std::any_of(wanted.begin(), wanted.end(), [&](ClassId cls) {
          return lexicon.alphabet().has(item->symbol, cls);
        });
        if (place && item->last <= draft.title.tokens.first) return TokenRange{item->first, item->last};
      }
    }
    return std::nullopt;
  };
  for (DraftTitle& draft : titles) {
    if (!draft.its) continue;
    draft.title.home = last_place(draft, is_division_office(draft.title) ? divisions : places);
  }
}

}  // namespace dateline
