// SPDX-License-Identifier: Apache-2.0
#include "officials/sex.h"

#include <algorithm>

namespace dateline {
namespace {

std::optional<Sex> value_of(const Item& item, ClassId cls, const Lexicon& lexicon) {
  if (item.entry == nullptr || !lexicon.alphabet().has(item.symbol, cls)) return std::nullopt;
  for (const Sense& sense : lexicon.senses(*item.entry)) {
    const auto value = lexicon.value(sense);
    if (sense.cls != cls || !value) continue;
    return *value == "she" ? Sex::female : Sex::male;
  }
  return std::nullopt;
}

}  // namespace

void tell_sexes(const Analysis& analysis, const Lexicon& lexicon, People& people) {
  const ClassId honorific = lexicon.class_id("honorific");
  const ClassId telling_title = lexicon.class_id("sexed-title");
  const auto tell = [&](std::uint32_t person, std::optional<Sex> sex) {
    if (!people.persons[person].sex) people.persons[person].sex = sex;
  };
  for (const FoundName& name : people.names) {
    const Items& items = analysis.items[name.sentence];
    const auto at =
        std::lower_bound(items.begin(), items.end(), name.tokens.first,
                         [](const Item& item, std::uint32_t token) { return item.first < token; });
    if (at != items.begin()) tell(name.person, value_of(*std::prev(at), honorific, lexicon));
  }
  Items words;
  for (const FoundTitle& title : people.titles) {
    if (!title.attached || !title.person) continue;
    make_items(analysis.words, {.first = title.tokens.first, .last = title.tokens.last}, lexicon, words);
    for (const Item& word : words) tell(*title.person, value_of(word, telling_title, lexicon));
  }
}

}  // namespace dateline
