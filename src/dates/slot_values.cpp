// SPDX-License-Identifier: Apache-2.0
#include "dates/slot_values.h"

namespace dateline {

std::optional<std::int64_t> signed_number(std::optional<std::string_view> text) {
  if (!text) return std::nullopt;
  const bool negative = text->starts_with('-');
  const auto number = leading_number(text->substr(negative ? 1 : 0));
  if (!number) return std::nullopt;
  return negative ? -*number : *number;
}

std::string_view SlotValues::text(std::uint32_t item) const {
  return analysis_.text_of({items_[item].first, items_[item].last});
}

std::optional<std::string_view> SlotValues::value_of(std::uint32_t item, std::string_view list) const {
  if (items_[item].entry == nullptr) return std::nullopt;
  const ClassId cls = lexicon_.class_id(list);
  for (const Sense& sense : lexicon_.senses(*items_[item].entry)) {
    if (sense.cls != cls) continue;
    if (const auto value = lexicon_.value(sense)) return value;
  }
  return std::nullopt;
}

std::optional<std::string_view> SlotValues::value(std::string_view name, std::string_view list) const {
  const auto slot = match_.slot(name);
  if (!slot) return std::nullopt;
  for (std::uint32_t item = slot->first; item < slot->last; ++item) {
    if (const auto found = value_of(item, list)) return found;
  }
  return std::nullopt;
}

std::optional<std::string_view> SlotValues::value(std::string_view name,
                                                  std::initializer_list<std::string_view> lists) const {
  if (!match_.slot(name)) return std::nullopt;  // most slots of most rules
  for (const std::string_view list : lists) {
    if (const auto found = value(name, list)) return found;
  }
  return std::nullopt;
}

std::optional<std::int64_t> SlotValues::sum(std::string_view name, std::string_view list) const {
  const auto slot = match_.slot(name);
  if (!slot) return std::nullopt;
  std::optional<std::int64_t> result;
  for (std::uint32_t item = slot->first; item < slot->last; ++item) {
    if (const auto found = signed_number(value_of(item, list))) result = result.value_or(0) + *found;
  }
  return result;
}

std::optional<std::int64_t> SlotValues::ordinal(std::string_view name) const {
  if (const auto word = value(name, {"ordinal-word", "number-word"})) return signed_number(word);
  const auto slot = match_.slot(name);
  return slot ? leading_number(text(slot->first)) : std::nullopt;
}

std::optional<std::vector<NumberWord>> SlotValues::number_words(std::string_view name) const {
  const auto slot = match_.slot(name);
  if (!slot) return std::nullopt;
  std::vector<NumberWord> words;
  for (std::uint32_t item = slot->first; item < slot->last; ++item) {
    auto known = value_of(item, "number-word");
    if (!known) known = value_of(item, "alternate-word");
    const std::string_view word = known.value_or(text(item));
    const bool digits = word.front() >= '0' && word.front() <= '9';
    if (known || word == "a" || word == "an" || digits) words.push_back(word);
  }
  return words;
}

}  // namespace dateline
