// SPDX-License-Identifier: Apache-2.0
#include "officials/titles.h"

#include <algorithm>
#include <optional>
#include <span>

#include "grammar/word_class.h"
#include "officials/division_office.h"
#include "officials/role.h"

namespace dateline {
namespace {

constexpr std::uint32_t words_before = 2;  // that may stand between "former" and the title

struct PlaceClasses {
  ClassId province, bound, country, demonym, category, portfolio, on, of;

  explicit PlaceClasses(const Lexicon& lexicon)
      : province(lexicon.class_id("province")),
        bound(lexicon.class_id("province-bound")),
        country(lexicon.class_id("country")),
        demonym(lexicon.class_id("demonym")),
        category(lexicon.class_id("province-category")),
        portfolio(lexicon.class_id("portfolio")),
        on(lexicon.class_id("\"on\"")),
        of(lexicon.class_id("\"of\"")) {}
};

std::optional<TokenRange> place_inside(std::span<const Item> items, const PlaceClasses& classes,
                                       const Alphabet& alphabet) {
  for (const auto& [first, second] :
       {std::pair{classes.province, classes.bound}, std::pair{classes.country, classes.demonym}}) {
    for (const Item& item : items) {
      if (alphabet.has(item.symbol, classes.on)) break;  // "the Select Committee on China"
      if (alphabet.has(item.symbol, classes.portfolio))
        continue;  // "Maritime Affairs": no Maritime Territory
      if (alphabet.has(item.symbol, first) || alphabet.has(item.symbol, second)) {
        return TokenRange{item.first, item.last};
      }
    }
  }
  return std::nullopt;
}

// In "Lagos State Governor" the first word belongs to the place, not to the title; in "Ohio Department of
// Health Director" it belongs to the title.
ItemRange without_category(const Items& items, ItemRange title, const PlaceClasses& classes,
                           const Alphabet& alphabet) {
  if (title.first == 0 || title.size() < 2) return title;
  const Symbol before = items[title.first - 1].symbol;
  const bool division = alphabet.has(before, classes.province) || alphabet.has(before, classes.bound);
  const bool organ = alphabet.has(items[title.first + 1].symbol, classes.of);
  if (division && !organ && alphabet.has(items[title.first].symbol, classes.category)) ++title.first;
  return title;
}

bool plural(const Analysis& analysis, const Item& head) {
  const std::string_view last = analysis.token(head.last - 1);
  return last.ends_with("men") || last.ends_with("s.") || (last.ends_with('s') && !last.ends_with("ss"));
}

// "former president", "former Chinese ambassador".
bool is_former(const FoundTitle& title, const Analysis& analysis, const WordClass& modifiers) {
  const std::uint32_t start = analysis.segmented.sentences[title.sentence].first;
  const std::uint32_t from = title.tokens.first - std::min(title.tokens.first - start, words_before);
  for (std::uint32_t token = from; token < title.tokens.last; ++token) {
    if (modifiers.value(analysis, token) == "past") return true;
  }
  return false;
}

TitleStrength strength_of(std::string_view gives) {
  if (gives == "title") return TitleStrength::office;
  return gives == "weak-title" ? TitleStrength::weak : TitleStrength::private_;
}

}  // namespace

std::vector<DraftTitle> find_titles(Analysis& analysis, const Lexicon& lexicon, const Grammar& grammar) {
  std::vector<DraftTitle> titles;
  const PlaceClasses places(lexicon);
  const WordClass modifiers(lexicon, "title-modifier");
  const WordClass division_words(lexicon, "division-word");
  for (std::uint32_t sentence = 0; sentence < analysis.items.size(); ++sentence) {
    Items& items = analysis.items[sentence];
    std::vector<Replacement> replacements;
    for (const Match& match : without_overlaps(grammar.find("titles", items, analysis.memory))) {
      const std::string_view gives = match.rule->gives;
      const ItemRange range = without_category(items, match.items, places, lexicon.alphabet());
      Replacement replacement{.range = range,
                              .symbol = lexicon.mention_symbol(lexicon.class_id(gives)),
                              .mention = static_cast<std::uint32_t>(titles.size())};
      replacements.push_back(replacement);
      if (gives == "organisation") continue;
      const auto covered = std::span(items).subspan(range.first, range.size());
      DraftTitle draft{.strength = strength_of(gives)};
      draft.title.tokens = {covered.front().first, covered.back().last};
      draft.title.sentence = sentence;
      const TitleHead head = head_of(covered, lexicon);
      draft.title.role = match.rule->kind.empty() ? head.role : std::string_view(match.rule->kind);
      if (head.deputy) draft.title.role = deputy_role(draft.title.role);
      draft.plural = head.item != nullptr && plural(analysis, *head.item);
      draft.title.rule = match.rule->name;
      draft.title.home = place_inside(covered, places, lexicon.alphabet());
      draft.title.former = is_former(draft.title, analysis, modifiers);
      draft.title.divisions = divisions_of(draft.title, analysis, division_words);
      titles.push_back(draft);
    }
    replace_items(items, replacements);
  }
  return titles;
}

}  // namespace dateline
