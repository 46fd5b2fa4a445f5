// SPDX-License-Identifier: Apache-2.0
#include "dates/tense.h"

#include <string>

#include "text/utf8.h"

namespace dateline {
namespace {

constexpr std::uint32_t reach_before = 16;
constexpr std::uint32_t reach_after = 10;
constexpr std::uint32_t reach_of_auxiliary = 3;

class TenseReader {
 public:
  TenseReader(const Items& items, const Analysis& analysis, const Lexicon& lexicon)
      : items_(items), analysis_(analysis), lexicon_(lexicon), cues_(lexicon.class_id("date-tense")) {}

  Tense read(ItemRange date) const {
    for (std::uint32_t i = date.first; i > 0 && date.first - i < reach_before;) {
      --i;
      if (ends_clause(i)) break;
      if (const Tense tense = of_item(i); tense != Tense::none) return tense;
    }
    for (std::uint32_t i = date.last; i < items_.size() && i - date.last < reach_after; ++i) {
      if (ends_clause(i)) break;
      if (const Tense tense = of_item(i); tense != Tense::none) return tense;
    }
    return Tense::none;
  }

 private:
  std::string lower(std::uint32_t item) const {
    std::string text;
    append_lower(text, analysis_.text_of({items_[item].first, items_[item].last}));
    return text;
  }

  bool ends_clause(std::uint32_t item) const {
    const std::string text = lower(item);
    return text == ";" || text == "." || text == "?" || text == "!" || text == "--" || text == "—";
  }

  Tense listed(std::uint32_t item) const {
    if (items_[item].entry == nullptr) return Tense::none;
    for (const Sense& sense : lexicon_.senses(*items_[item].entry)) {
      if (sense.cls == cues_) return sense.value == "future" ? Tense::future : Tense::past;
    }
    return Tense::none;
  }

  bool is_participle(std::uint32_t item) const {
    if (items_[item].mention || items_[item].last - items_[item].first != 1) return false;
    const std::string text = lower(item);
    return text.size() > 4 && text.ends_with("ed") && !text.ends_with("eed");
  }

  // "Will be released", "to be held", "is to open": an auxiliary shortly before makes it future.
  bool has_future_auxiliary(std::uint32_t item) const {
    for (std::uint32_t i = item; i > 0 && item - i < reach_of_auxiliary;) {
      --i;
      if (listed(i) == Tense::future) return true;
      if (lower(i) == "to" && i + 1 < item && lower(i + 1) == "be") return true;
    }
    return false;
  }

  Tense of_item(std::uint32_t item) const {
    const Tense known = listed(item);
    if (known == Tense::future) return known;
    if (known == Tense::none && !is_participle(item)) return Tense::none;
    return has_future_auxiliary(item) ? Tense::future : Tense::past;
  }

  const Items& items_;
  const Analysis& analysis_;
  const Lexicon& lexicon_;
  ClassId cues_;
};

}  // namespace

Tense tense_at(ItemRange date, const Items& items, const Analysis& analysis, const Lexicon& lexicon) {
  return TenseReader(items, analysis, lexicon).read(date);
}

}  // namespace dateline
