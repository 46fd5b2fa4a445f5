// SPDX-License-Identifier: Apache-2.0
#include "places/candidates.h"

#include <algorithm>
#include <map>
#include <optional>

#include "places/office_level.h"

namespace dateline {
namespace {

// The capitals a text has over an item, as Sense::capitals counts them.
std::uint16_t capitals_of(const Item& item, const Analysis& analysis) {
  std::uint16_t capitals = 0;
  for (std::uint32_t token = item.first; token < item.last && token - item.first < 16; ++token) {
    const Shape shape = analysis.segmented.tokens[token].shape;
    if (shape == Shape::capitalised || shape == Shape::upper || shape == Shape::initial) {
      capitals |= static_cast<std::uint16_t>(1U << (token - item.first));
    }
  }
  return capitals;
}

bool holds(const Sense& sense, std::uint16_t capitals, Shape shape) {
  return (sense.capitals & ~capitals) == 0 && (!sense.upper || shape == Shape::upper);
}

// Headlines in Title Case say nothing by their capitals.
bool in_title_case(const Analysis& analysis, const Sentence& sentence) {
  std::uint32_t words = 0;
  std::uint32_t capitals = 0;
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    const Token& token = analysis.segmented.tokens[i];
    if (token.span.size() < 4 || token.shape > Shape::upper) continue;
    ++words;
    if (token.shape != Shape::lower) ++capitals;
  }
  return words >= 4 && capitals * 10 >= words * 7;
}

class Reader {
 public:
  Reader(const Analysis& analysis, const Lexicon& lexicon)
      : analysis_(analysis), lexicon_(lexicon), offices_(analysis, lexicon) {
    common_ = lexicon.class_id("common-word");
    category_ = lexicon.class_id("province-category");
  }

  void read(std::uint32_t sentence, const std::vector<Match>& matches) {
    sentence_ = sentence;
    items_ = &analysis_.items[sentence];
    by_item_.clear();
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

  std::vector<PlaceCandidate> take() { return std::move(candidates_); }

 private:
  static std::optional<ItemRange> name_in(const Match& match) {
    if (match.rule->kind == "name") return std::nullopt;
    if (const auto name = match.slot("name")) return name;
    return match.items;
  }

  bool is_short(const Item& item) const {
    const Token& last = analysis_.segmented.tokens[item.last - 1];
    return last.shape == Shape::upper || last.span.in(analysis_.text).ends_with('.');
  }

  std::vector<const Place*> meanings(const Item& item) const {
    std::vector<const Place*> result;
    if (item.entry == nullptr || item.mention) return result;
    const std::uint16_t capitals = capitals_of(item, analysis_);
    const Shape shape = analysis_.segmented.tokens[item.first].shape;
    for (const Sense& sense : lexicon_.senses(*item.entry)) {
      if (sense.place == nullptr || !holds(sense, capitals, shape)) continue;
      if (std::find(result.begin(), result.end(), sense.place) == result.end()) result.push_back(sense.place);
    }
    return result;
  }

  PlaceCandidate* candidate(std::uint32_t index) {
    const auto [known, is_new] = by_item_.try_emplace(index, candidates_.size());
    if (!is_new) return &candidates_[known->second];
    const Item& item = (*items_)[index];
    PlaceCandidate made{.sentence = sentence_, .item = index, .meanings = meanings(item)};
    if (made.meanings.empty()) {
      by_item_.erase(known);
      return nullptr;
    }
    made.form = item.entry->first_sense;
    made.common_word = lexicon_.alphabet().has(item.symbol, common_);
    made.short_form = is_short(item);
    made.in_dateline = analysis_.segmented.sentences[sentence_].zone == Zone::dateline;
    return &candidates_.emplace_back(std::move(made));
  }

  void read_claim(const Match& match, ItemRange name, bool title_case) {
    PlaceCandidate* found = candidate(name.first);
    if (found == nullptr) return;
    const std::string_view kind = match.rule->kind;
    if (kind.empty()) {
      if (found->plain == nullptr) found->plain = match.rule;
      return;
    }
    if (kind == "unknown-name" && title_case) return;
    Claim claim{.rule = match.rule, .items = match.items};
    if (kind == "office") {
      claim.evidence = offices_.level((*items_)[match.slot("office")->first]);
    } else if (const auto evidence = evidence_named(kind)) {
      claim.evidence = *evidence;
    } else {
      return;
    }
    if (const auto category = match.slot("kind")) claim.countries = countries_of((*items_)[category->first]);
    if (const auto inner = match.slot("inner")) {
      const Item& other = (*items_)[inner->first];
      if (inner->size() == 1) claim.other = meanings(other);
      claim.holder = inner->first < name.first;
      claim.short_other = is_short(other);
    }
    found->claims.push_back(std::move(claim));
  }

  // What stands behind '=' in province-category.txt.
  std::string_view countries_of(const Item& category) const {
    if (category.entry == nullptr) return {};
    for (const Sense& sense : lexicon_.senses(*category.entry)) {
      if (sense.cls == category_) return sense.value.value_or("");
    }
    return {};
  }

  void mark_parts(const Match& match, bool title_case) {
    if (title_case && match.items.size() > 2) return;
    for (std::uint32_t i = match.items.first; i < match.items.last; ++i) {
      const auto known = by_item_.find(i);
      if (known != by_item_.end()) candidates_[known->second].part_of_name = true;
    }
  }

  const Analysis& analysis_;
  const Lexicon& lexicon_;
  OfficeLevels offices_;
  ClassId common_ = 0;
  ClassId category_ = 0;
  std::uint32_t sentence_ = 0;
  const Items* items_ = nullptr;
  std::map<std::uint32_t, std::size_t> by_item_;
  std::vector<PlaceCandidate> candidates_;
};

}  // namespace

std::vector<PlaceCandidate> find_candidates(const Analysis& analysis, const Lexicon& lexicon,
                                            const Grammar& grammar) {
  Reader reader(analysis, lexicon);
  for (std::uint32_t sentence = 0; sentence < analysis.items.size(); ++sentence) {
    if (analysis.segmented.sentences[sentence].zone == Zone::boilerplate) continue;
    reader.read(sentence, grammar.find("places", analysis.items[sentence]));
  }
  return reader.take();
}

}  // namespace dateline
