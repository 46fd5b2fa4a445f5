// SPDX-License-Identifier: Apache-2.0
#include "lexicon/word_table.h"

#include <cstring>
#include <utility>

namespace dateline {
namespace {

std::uint64_t mixed(std::uint64_t key) {  // the finaliser of MurmurHash3
  key = (key ^ (key >> 33U)) * 0xff51afd7ed558ccdU;
  key = (key ^ (key >> 33U)) * 0xc4ceb9fe1a85ec53U;
  return key ^ (key >> 33U);
}

std::uint64_t edge(NameTrie::Node node, WordId word) {
  return (static_cast<std::uint64_t>(node) << 32U) | word;
}

template <typename Integer>
std::uint64_t bytes_at(const char* from) {
  Integer value = 0;
  std::memcpy(&value, from, sizeof value);
  return value;
}

}  // namespace

WordTable::Key WordTable::key_of(std::string_view word) {
  const char* begin = word.data();
  const char* end = begin + word.size();
  if (word.size() >= 8) return {bytes_at<std::uint64_t>(begin), bytes_at<std::uint64_t>(end - 8)};
  if (word.size() >= 4) return {bytes_at<std::uint32_t>(begin), bytes_at<std::uint32_t>(end - 4)};
  return {bytes_at<std::uint8_t>(begin) | bytes_at<std::uint8_t>(begin + word.size() / 2) << 8U,
          bytes_at<std::uint8_t>(end - 1)};
}

std::size_t WordTable::probe(const Key& key, std::uint32_t size) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = mixed(key.first * 0x9e3779b97f4a7c15U + key.last + size) & mask;
  while (slots_[at].size != 0 && (slots_[at].key != key || slots_[at].size != size)) at = (at + 1) & mask;
  return at;
}

std::optional<WordId> WordTable::find(std::string_view word) const {
  if (fits(word)) {
    const Slot& slot = slots_[probe(key_of(word), static_cast<std::uint32_t>(word.size()))];
    return slot.size == 0 ? std::nullopt : std::optional(slot.id);
  }
  const auto found = others_.find(word);
  return found == others_.end() ? std::nullopt : std::optional(found->second);
}

WordId WordTable::intern(std::string_view word) {
  if (const auto known = find(word)) return *known;
  const WordId id = size_++;
  if (fits(word)) {
    if (3 * (static_cast<std::size_t>(size_) + 1) > 2 * slots_.size()) grow();
    const Key key = key_of(word);
    const auto size = static_cast<std::uint32_t>(word.size());
    slots_.set(probe(key, size), {key, id, size});
  } else {
    others_.emplace(word, id);
  }
  return id;
}

void WordTable::grow() {
  PlainList<Slot> more(std::vector<Slot>(2 * slots_.size()));
  const PlainList<Slot> old = std::exchange(slots_, std::move(more));
  for (const Slot& slot : old) {
    if (slot.size != 0) slots_.set(probe(slot.key, slot.size), slot);
  }
}

std::size_t NameTrie::probe(std::uint64_t key) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = mixed(key) & mask;
  while (slots_[at].node != root && slots_[at].key != key) at = (at + 1) & mask;
  return at;
}

std::optional<NameTrie::Node> NameTrie::longer(Node node, WordId word) const {
  const Slot& slot = slots_[probe(edge(node, word))];
  if (slot.node == root) return std::nullopt;
  return slot.node;
}

NameTrie::Node NameTrie::extend(Node node, WordId word) {
  if (const auto known = child(node, word)) return *known;
  const auto made = static_cast<Node>(leads_on_.size());
  leads_on_.resize(leads_on_.size() + 1);
  if (node == root) {
    if (word >= first_.size()) first_.resize(word + 1);
    first_.set(word, made);
    return made;
  }
  leads_on_.set(node);
  if (2 * (++used_ + 1) > slots_.size()) grow();
  slots_.set(probe(edge(node, word)), {.key = edge(node, word), .node = made});
  return made;
}

void NameTrie::grow() {
  PlainList<Slot> more(std::vector<Slot>(2 * slots_.size()));
  const PlainList<Slot> old = std::exchange(slots_, std::move(more));
  for (const Slot& slot : old) {
    if (slot.node != root) slots_.set(probe(slot.key), slot);
  }
}

}  // namespace dateline
