// SPDX-License-Identifier: Apache-2.0
#include "officials/title_links.h"

#include <map>
#include <string>

#include "officials/home.h"
#include "text/utf8.h"

namespace dateline {
namespace {

constexpr std::size_t most_holders = 16;  // of one role; keeps a list of thousand ministers linear

struct Holder {
  std::uint32_t person = 0;
  std::vector<std::string_view> home;
  std::string known_office;  // "the minister of health, X": in lower case, where it is spoken of as known
};

std::string lower_text(const Analysis& analysis, TokenRange tokens) {
  std::string result;
  append_lower(result, analysis.text_of(tokens));
  return result;
}

bool behind_the(const Analysis& analysis, const FoundTitle& title) {
  const std::uint32_t first = title.tokens.first;
  return first > analysis.segmented.sentences[title.sentence].first &&
         (analysis.token(first - 1) == "the" || analysis.token(first - 1) == "The");
}

bool definite(const Analysis& analysis, const FoundTitle& title) {
  const std::uint32_t first = analysis.segmented.sentences[title.sentence].first;
  for (std::uint32_t back = 1; back <= 3 && title.tokens.first >= first + back; ++back) {
    const std::string_view word = analysis.token(title.tokens.first - back);
    if (word == "a" || word == "an" || word == "A" || word == "An") return false;
    if (word == "the" || word == "The") return true;
  }
  return true;
}

// "The president", but not "the president of the company". Leaders and chairmen are too many to be taken up
// so.
bool taken_up(const Analysis& analysis, const FoundTitle& title) {
  if (title.role != "head_of_state" && title.role != "deputy_head_of_state") return false;
  const std::uint32_t next = title.tokens.last;
  const bool more = next < analysis.segmented.sentences[title.sentence].last;
  return behind_the(analysis, title) && !(more && analysis.token(next) == "of");
}

}  // namespace

void link_predicates(const PersonTable& table, const std::vector<FoundName>& names,
                     std::vector<DraftTitle>& titles) {
  std::size_t next = 0;
  for (DraftTitle& draft : titles) {
    while (next < names.size() && names[next].tokens.first < draft.title.tokens.first) ++next;
    if (!draft.subject || draft.title.person || next == 0) continue;
    const FoundName& name = names[next - 1];
    if (name.sentence != draft.title.sentence || !table.entries()[name.person].office) continue;
    draft.title.person = name.person;
    draft.title.attached = true;
  }
}

void link_lone_titles(const Analysis& analysis, const Lexicon& lexicon, const std::vector<FoundName>& names,
                      std::vector<DraftTitle>& titles) {
  std::map<std::string_view, std::vector<Holder>> holders;
  for (const DraftTitle& draft : titles) {
    if (!draft.title.person || draft.strength == TitleStrength::private_) continue;
    Holder holder{.person = *draft.title.person};
    if (draft.title.home) holder.home = place_codes(analysis, lexicon, *draft.title.home);
    if (holder.home.empty() && behind_the(analysis, draft.title)) {
      holder.known_office = lower_text(analysis, draft.title.tokens);
    }
    std::vector<Holder>& same_role = holders[draft.title.role];
    if (same_role.size() < most_holders) same_role.push_back(std::move(holder));
  }
  std::map<std::uint32_t, std::uint32_t> first_named;
  for (const FoundName& name : names) first_named.try_emplace(name.person, name.tokens.first);

  std::map<std::uint32_t, std::uint32_t> last_named;
  std::size_t next = 0;
  for (DraftTitle& draft : titles) {
    FoundTitle& title = draft.title;
    for (; next < names.size() && names[next].tokens.first < title.tokens.first; ++next) {
      last_named[names[next].person] = names[next].tokens.first;
    }
    const bool weak = draft.strength == TitleStrength::weak;
    if (title.person || draft.plural || draft.strength == TitleStrength::private_ ||
        !(weak ? taken_up(analysis, title) : definite(analysis, title))) {
      continue;
    }
    const auto same_role = holders.find(title.role);
    if (same_role == holders.end()) continue;
    std::vector<std::string_view> home;
    if (title.home) home = place_codes(analysis, lexicon, *title.home);
    std::optional<std::uint32_t> before;
    std::optional<std::uint32_t> after;
    for (const Holder& holder : same_role->second) {
      if (!compatible(home, holder.home)) continue;
      const bool stated =
          home.empty() || !holder.home.empty() ||
          (!holder.known_office.empty() && holder.known_office == lower_text(analysis, title.tokens));
      if (const auto last = last_named.find(holder.person); last != last_named.end()) {
        if (!before || last->second > last_named[*before]) before = holder.person;
      } else if (stated && (!after || first_named[holder.person] < first_named[*after])) {
        after = holder.person;
      }
    }
    title.person = before || weak ? before : after;
  }
}

}  // namespace dateline
