// SPDX-License-Identifier: Apache-2.0
#include "places/candidates.h"

#include <algorithm>
#include <map>
#include <optional>

#include "places/office_level.h"
#include "places/surface.h"

namespace dateline {
namespace {

class Reader {
 public:
  Reader(const Analysis& analysis, const Lexicon& lexicon)
      : analysis_(analysis), lexicon_(lexicon), offices_(analysis, lexicon) {
    cue_ = lexicon.class_id("country-cue");
    title_ = lexicon.class_id("title");
    of_name_ = lexicon.class_id("name-head-of");
    common_ = lexicon.class_id("common-word");
    category_ = lexicon.class_id("province-category");
  }

  void read(std::uint32_t sentence, const std::vector<Match>& matches) {
    sentence_ = sentence;
    items_ = &analysis_.items[sentence];
    by_item_.clear();
    read_cues(*items_);
    const std::size_t first = candidates_.size();
    const bool title_case = in_title_case(analysis_, analysis_.segmented.sentences[sentence]);
    for (const Match& match : matches) {
      if (const auto name = name_in(match)) read_claim(match, *name, title_case);
    }
    for (const Match& match : matches) {
      if (match.rule->kind == "name") mark_parts(match, title_case);
    }
    std::sort(candidates_.begin() + static_cast<std::ptrdiff_t>(first), candidates_.end(),
              [](const PlaceCandidate& a, const PlaceCandidate& b) { return a.item < b.item; });
  }

  PlaceReading take() {
    reading_.candidates = std::move(candidates_);
    return std::move(reading_);
  }

 private:
  static std::optional<ItemRange> name_in(const Match& match) {
    if (match.rule->kind == "name") return std::nullopt;
    if (const auto name = match.slot("name")) return name;
    return match.items;
  }

  std::string_view text_of(const Item& item) const { return analysis_.text_of({item.first, item.last}); }

  PlaceCandidate* candidate(std::uint32_t index) {
    const auto [known, is_new] = by_item_.try_emplace(index, candidates_.size());
    if (!is_new) return &candidates_[known->second];
    const Item& item = (*items_)[index];
    PlaceCandidate made{
        .sentence = sentence_, .item = index, .meanings = meanings_of(item, analysis_, lexicon_)};
    if (made.meanings.empty()) {
      by_item_.erase(known);
      return nullptr;
    }
    made.form = item.entry->first_sense;
    made.common_word = lexicon_.alphabet().has(item.symbol, common_);
    made.text = text_of(item);
    made.short_form = is_abbreviation(made.text);
    made.acronym = is_acronym(item, analysis_, lexicon_);
    made.in_dateline = analysis_.segmented.sentences[sentence_].zone == Zone::dateline;
    return &candidates_.emplace_back(std::move(made));
  }

  void read_claim(const Match& match, ItemRange name, bool title_case) {
    PlaceCandidate* found = candidate(name.first);
    if (found == nullptr) return;
    const std::string_view kind = match.rule->kind;
    if (kind.empty()) {
      found->plain.push_back(match.rule);
      return;
    }
    if (kind == "unknown-name" && title_case) return;
    Claim claim{.rule = match.rule, .items = match.items};
    if (kind == "category-lower") {
      claim.evidence = PlaceEvidence::category;
      claim.part_of_mention = false;
    } else if (kind == "office") {
      const Item& office = (*items_)[match.slot("office")->first];
      claim.office_of = office.first < (*items_)[name.first].first;
      if (claim.office_of && ends_in_name(office)) found->name = match.rule;
      claim.evidence = offices_.level(office);
    } else if (const auto evidence = evidence_named(kind)) {
      claim.evidence = *evidence;
    } else {
      return;
    }
    if (const auto category = match.slot("kind")) claim.countries = countries_of((*items_)[category->first]);
    if (const auto inner = match.slot("inner")) {
      const Item& other = (*items_)[inner->first];
      if (inner->size() == 1) claim.other = meanings_of(other, analysis_, lexicon_);
      claim.holder = inner->first < name.first;
      claim.short_other = is_abbreviation(text_of(other));
    }
    if (claim.evidence == PlaceEvidence::organ) found->has_organ = true;
    found->claims.push_back(std::move(claim));
  }

  // "president of the University" of Georgia.
  bool ends_in_name(const Item& title) const {
    Items words;
    make_items(analysis_.words, {.first = title.last - 1, .last = title.last}, lexicon_, words);
    return title.last - title.first > 1 && lexicon_.alphabet().has(words.front().symbol, of_name_);
  }

  void read_cues(const Items& items) {
    Items words;
    for (const Item& item : items) {
      if (!item.mention) {
        if (lexicon_.alphabet().has(item.symbol, cue_)) add_cue(item);
      } else if (lexicon_.alphabet().has(item.symbol, title_)) {
        make_items(analysis_.words, {.first = item.first, .last = item.last}, lexicon_, words);
        for (const Item& word : words) {
          if (lexicon_.alphabet().has(word.symbol, cue_)) add_cue(word);
        }
      }
    }
  }

  void add_cue(const Item& item) {
    for (const Sense& sense : lexicon_.senses(*item.entry)) {
      const auto value = lexicon_.value(sense);
      if (sense.cls == cue_ && value) reading_.cues.push_back(*value);
    }
  }

  // What stands behind '=' in province-category.txt.
  std::string_view countries_of(const Item& category) const {
    if (category.entry == nullptr) return {};
    for (const Sense& sense : lexicon_.senses(*category.entry)) {
      if (sense.cls == category_) return lexicon_.value(sense).value_or("");
    }
    return {};
  }

  void mark_parts(const Match& match, bool title_case) {
    if (title_case && match.items.size() > 2) return;
    const Item& last = (*items_)[match.items.last - 1];  // "China Daily", but not "in China daily"
    if (last.mention && analysis_.segmented.tokens[last.first].shape == Shape::lower) return;
    for (std::uint32_t i = match.items.first; i < match.items.last; ++i) {
      const auto known = by_item_.find(i);
      if (known != by_item_.end()) candidates_[known->second].name = match.rule;
    }
  }

  const Analysis& analysis_;
  const Lexicon& lexicon_;
  OfficeLevels offices_;
  ClassId common_ = 0;
  ClassId cue_ = 0;
  ClassId title_ = 0;
  ClassId of_name_ = 0;
  ClassId category_ = 0;
  std::uint32_t sentence_ = 0;
  const Items* items_ = nullptr;
  std::map<std::uint32_t, std::size_t> by_item_;
  std::vector<PlaceCandidate> candidates_;
  PlaceReading reading_;
};

}  // namespace

PlaceReading read_places(const Analysis& analysis, const Lexicon& lexicon, const Grammar& grammar) {
  Reader reader(analysis, lexicon);
  for (std::uint32_t sentence = 0; sentence < analysis.items.size(); ++sentence) {
    if (analysis.segmented.sentences[sentence].zone == Zone::boilerplate) continue;
    reader.read(sentence, grammar.find("places", analysis.items[sentence], analysis.memory));
  }
  return reader.take();
}

}  // namespace dateline
