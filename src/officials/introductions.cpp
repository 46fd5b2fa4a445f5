// SPDX-License-Identifier: Apache-2.0
#include "officials/introductions.h"

#include <algorithm>
#include <map>
#include <optional>

#include "officials/name_filter.h"
#include "text/utf8.h"

namespace dateline {
namespace {

struct Candidate {
  Introduction introduction;
  Tie tie = Tie::adjacent;
};

Tie tie_of(std::string_view kind) {
  if (kind.ends_with("apposition")) return Tie::apposition;
  if (kind == "copula") return Tie::copula;
  if (kind == "comma") return Tie::comma;
  return kind == "untitled" ? Tie::untitled : Tie::adjacent;
}

TokenRange tokens_of(const Items& items, ItemRange range) {
  return {items[range.first].first, items[range.last - 1].last};
}

// Whether the last title before this weak one that names the same kind of post is a public office. Only posts
// of which a text has few: a director may follow another of quite another kind, but a vice chairman is one of
// the division whose chairman stands before.
bool follows_office(const Analysis& analysis, const std::vector<DraftTitle>& titles, std::uint32_t weak) {
  const std::string_view role = titles[weak].title.role;
  const auto last_word = [&](std::uint32_t title) {
    std::string word;
    append_lower(word, analysis.token(titles[title].title.tokens.last - 1));
    return word;
  };
  const bool few = role == "spokesperson" || role == "head_of_state" || role == "party_leader";
  for (std::uint32_t i = weak; i-- > 0;) {
    if (titles[i].title.role != role) continue;
    if (!few && !(titles[i].province_home && last_word(i) == last_word(weak))) continue;
    if (titles[i].strength != TitleStrength::weak) return titles[i].strength == TitleStrength::office;
  }
  return false;
}

class Finder {
 public:
  Finder(const Analysis& analysis, const Lexicon& lexicon, std::vector<DraftTitle>& titles)
      : analysis_(analysis), filter_(lexicon), titles_(titles) {
    for (const std::string_view name : {"title", "weak-title", "private-title"}) {
      title_classes_.push_back(lexicon.class_id(name));
    }
    alphabet_ = &lexicon.alphabet();
    province_ = lexicon.class_id("province");
    bound_ = lexicon.class_id("province-bound");
  }

  void read(std::uint32_t sentence, const std::vector<Match>& matches) {
    const Items& items = analysis_.items[sentence];
    const bool headline = filter_.in_headline_case(analysis_, sentence);
    for (const Match& match : matches) {
      if (match.rule->gives == "office") {
        set_home(items, match);
        continue;
      }
      if (match.rule->gives.starts_with("speaking-")) {
        read_speech(sentence, match);
        continue;
      }
      if (match.rule->gives == "home") {
        const TokenRange name = tokens_of(items, *match.slot("official"));
        homes_.try_emplace(name.first, tokens_of(items, *match.slot("home")));
        continue;
      }
      if (match.rule->gives == "subject") {
        set_subject(sentence, match);
        continue;
      }
      for (const Capture& capture : match.captures) {
        if (capture.slot == "official" || capture.slot == "person")
          read_name(sentence, match, capture.items, headline);
      }
    }
  }

  // Names first; what "was elected mayor" says of the name before it comes with resolve().
  std::vector<Introduction> resolve() {
    std::stable_sort(candidates_.begin(), candidates_.end(),
                     [](const Candidate& a, const Candidate& b) { return a.tie < b.tie; });
    std::map<std::uint32_t, TokenRange> owner;    // of a title: the name it is tied to
    std::map<std::uint32_t, Introduction> found;  // by first token
    for (Candidate& candidate : candidates_) take(candidate, owner, found);
    std::vector<Introduction> result;
    for (const Introduction& speaker : speakers_) {
      const DraftTitle& title = titles_[*speaker.apart];
      if (owner.contains(*speaker.apart) || title.plural) continue;
      found.try_emplace(speaker.tokens.first, speaker);
    }
    for (auto& [first, introduction] : found) {
      const auto home = homes_.find(first);
      if (home != homes_.end()) introduction.home = home->second;
      result.push_back(std::move(introduction));
    }
    for (const std::uint32_t title : unnamed_) {
      if (owner.contains(title)) continue;
      titles_[title].subject = true;
    }
    return result;
  }

 private:
  void set_home(const Items& items, const Match& match) {
    const auto title = match.slot("title");
    if (!title) return;
    const Item& item = items[title->first];
    if (!item.mention || !is_title(item)) return;
    DraftTitle& draft = titles_[*item.mention];
    if (match.rule->kind == "its") draft.its = true;
    if (const auto home = match.slot("home"); home && better_home(items, *home, draft)) {
      draft.title.home = tokens_of(items, *home);
      draft.province_home = is_province(items[home->first]);
    }
  }

  // A title that speaks in one sentence and a full name in the next are one person's.
  void read_speech(std::uint32_t sentence, const Match& match) {
    const Items& items = analysis_.items[sentence];
    if (match.rule->gives == "speaking-title") {
      speaking_title_ = *items[match.slot("title")->first].mention;
      return;
    }
    const ItemRange name = *match.slot("official");
    if (!speaking_title_ || name.size() < 2 || titles_[*speaking_title_].title.sentence + 1 != sentence)
      return;
    speakers_.push_back({.tokens = tokens_of(items, name),
                         .sentence = sentence,
                         .apart = speaking_title_,
                         .office = true,
                         .rule = match.rule->name});
  }

  // A province says more than a country or a city.
  bool better_home(const Items& items, ItemRange home, const DraftTitle& draft) const {
    if (!draft.title.home) return true;
    if (draft.province_home || draft.title.tokens.contains(*draft.title.home)) return false;
    return is_province(items[home.first]);
  }

  bool is_province(const Item& item) const {
    return alphabet_->has(item.symbol, province_) || alphabet_->has(item.symbol, bound_);
  }

  void set_subject(std::uint32_t sentence, const Match& match) {
    const auto title = match.slot("title");
    const Item& item = analysis_.items[sentence][title->first];
    if (title && item.mention && !titles_[*item.mention].plural) unnamed_.push_back(*item.mention);
  }

  bool is_title(const Item& item) const {
    return std::any_of(title_classes_.begin(), title_classes_.end(),
                       [&](ClassId id) { return alphabet_->has(item.symbol, id); });
  }

  void read_name(std::uint32_t sentence, const Match& match, ItemRange name, bool headline) {
    const Items& items = analysis_.items[sentence];
    Candidate candidate{.tie = tie_of(match.rule->kind)};
    if (headline) name = filter_.trimmed(items, name);
    if (name.size() == 0) return;
    if (!filter_.plausible(items, name, candidate.tie)) return;
    Introduction& introduction = candidate.introduction;
    introduction.tokens = tokens_of(items, name);
    introduction.sentence = sentence;
    introduction.rule = match.rule->name;
    if (const auto home = match.slot("home")) introduction.home = tokens_of(items, *home);
    introduction.office = candidate.tie == Tie::untitled || filter_.known_official(items, name);
    for (const std::string_view slot : {"title", "title2"}) {
      const auto range = match.slot(slot);
      if (!range || !items[range->first].mention) continue;
      const std::uint32_t title = *items[range->first].mention;
      const bool loose = candidate.tie != Tie::adjacent || name.first != range->last;
      if (match.rule->kind == "list" ? !titles_[title].plural : titles_[title].plural && loose) continue;
      introduction.titles.push_back(title);
      const TitleStrength strength = titles_[title].strength;
      if (strength == TitleStrength::office) introduction.office = true;
      const bool weak = match.rule->kind == "weak" && strength == TitleStrength::weak;
      if (weak && follows_office(analysis_, titles_, title)) introduction.office = true;
      if (match.rule->kind == "placed") introduction.office = true;
    }
    if (introduction.titles.empty() && candidate.tie != Tie::untitled) return;
    candidates_.push_back(std::move(candidate));
  }

  // A title belongs to one name (in a list, to several): the one of the stronger tie.
  static void take(Candidate& candidate, std::map<std::uint32_t, TokenRange>& owner,
                   std::map<std::uint32_t, Introduction>& found) {
    Introduction& introduction = candidate.introduction;
    const bool list = introduction.rule == "before.list";
    const auto taken = [&](std::uint32_t title) {
      const auto known = owner.find(title);
      return !list && known != owner.end() && known->second != introduction.tokens;
    };
    if (!introduction.titles.empty() && taken(introduction.titles.front())) return;
    std::erase_if(introduction.titles, taken);  // "X, governor of Y, and Mayor Z": the second is another's
    auto next = found.lower_bound(introduction.tokens.first);
    if (next != found.end() && next->second.tokens == introduction.tokens) {
      Introduction& same = next->second;
      same.titles.insert(same.titles.end(), introduction.titles.begin(), introduction.titles.end());
      same.office = same.office || introduction.office;
      if (!same.home) same.home = introduction.home;
    } else {
      if (next != found.end() && next->second.tokens.overlaps(introduction.tokens)) return;
      if (next != found.begin() && std::prev(next)->second.tokens.overlaps(introduction.tokens)) return;
      found.emplace_hint(next, introduction.tokens.first, introduction);
    }
    for (const std::uint32_t title : introduction.titles) owner.try_emplace(title, introduction.tokens);
  }

  const Analysis& analysis_;
  NameFilter filter_;
  std::vector<DraftTitle>& titles_;
  std::vector<ClassId> title_classes_;
  const Alphabet* alphabet_ = nullptr;
  ClassId province_ = 0;
  ClassId bound_ = 0;
  std::vector<Candidate> candidates_;
  std::optional<std::uint32_t> speaking_title_;
  std::vector<Introduction> speakers_;
  std::map<std::uint32_t, TokenRange> homes_;  // of the name that starts at the token
  std::vector<std::uint32_t> unnamed_;         // titles of rules that give `subject`
};

}  // namespace

std::vector<Introduction> find_introductions(const Analysis& analysis, const Lexicon& lexicon,
                                             const Grammar& grammar, std::vector<DraftTitle>& titles) {
  Finder finder(analysis, lexicon, titles);
  for (std::uint32_t sentence = 0; sentence < analysis.items.size(); ++sentence) {
    finder.read(sentence, grammar.find("officials", analysis.items[sentence], analysis.memory));
  }
  return finder.resolve();
}

}  // namespace dateline
