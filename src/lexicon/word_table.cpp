// SPDX-License-Identifier: Apache-2.0
#include "lexicon/word_table.h"

#include <utility>

namespace dateline {
namespace {

std::uint64_t hash_of(std::string_view word) {  // FNV-1a
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char byte : word) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3U;
  return hash;
}

std::uint64_t mixed(std::uint64_t key) {  // the finaliser of MurmurHash3
  key = (key ^ (key >> 33U)) * 0xff51afd7ed558ccdU;
  key = (key ^ (key >> 33U)) * 0xc4ceb9fe1a85ec53U;
  return key ^ (key >> 33U);
}

std::uint64_t edge(NameTrie::Node node, WordId word) {
  return (static_cast<std::uint64_t>(node) << 32U) | word;
}

}  // namespace

std::size_t WordTable::probe(std::string_view word, std::uint64_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  while (slots_[at].used && (slots_[at].hash != hash || slots_[at].word != word)) at = (at + 1) & mask;
  return at;
}

std::optional<WordId> WordTable::find(std::string_view word) const {
  const Slot& slot = slots_[probe(word, hash_of(word))];
  if (!slot.used) return std::nullopt;
  return slot.id;
}

WordId WordTable::intern(std::string_view word) {
  const std::uint64_t hash = hash_of(word);
  std::size_t at = probe(word, hash);
  if (slots_[at].used) return slots_[at].id;
  if (2 * (words_.size() + 1) > slots_.size()) {
    grow();
    at = probe(word, hash);
  }
  const auto id = static_cast<WordId>(words_.size());
  slots_[at] = {hash, words_.emplace_back(word), id, true};
  return id;
}

void WordTable::grow() {
  std::vector<Slot> old(2 * slots_.size());
  old.swap(slots_);
  for (const Slot& slot : old) {
    if (slot.used) slots_[probe(slot.word, slot.hash)] = slot;
  }
}

std::size_t NameTrie::probe(std::uint64_t key) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = mixed(key) & mask;
  while (slots_[at].node != root && slots_[at].key != key) at = (at + 1) & mask;
  return at;
}

std::optional<NameTrie::Node> NameTrie::child(Node node, WordId word) const {
  const Slot& slot = slots_[probe(edge(node, word))];
  if (slot.node == root) return std::nullopt;
  return slot.node;
}

NameTrie::Node NameTrie::extend(Node node, WordId word) {
  if (const auto known = child(node, word)) return *known;
  if (2 * (size_ + 1) > slots_.size()) grow();
  const auto made = static_cast<Node>(size_++);
  slots_[probe(edge(node, word))] = {edge(node, word), made};
  return made;
}

void NameTrie::grow() {
  std::vector<Slot> old(2 * slots_.size());
  old.swap(slots_);
  for (const Slot& slot : old) {
    if (slot.node != root) slots_[probe(slot.key)] = slot;
  }
}

}  // namespace dateline
