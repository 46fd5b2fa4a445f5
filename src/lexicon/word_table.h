// SPDX-License-Identifier: Apache-2.0
// Words and names by hash: how a token finds its lexicon entry in constant time.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "data/plain_list.h"

namespace dateline {

using WordId = std::uint32_t;

/// Interned words, numbered from 0. Words of up to 16 bytes, nearly all, stand in the slots
/// themselves, so that finding one reads a single place in memory. Open addressing with linear probing, at
/// most two thirds full.
class WordTable {
 public:
  WordId intern(std::string_view word);
  [[nodiscard]] std::optional<WordId> find(std::string_view word) const;

  /// For images (data/image.h).
  template <typename Archive, typename Self>
  static void fields(Archive& archive, Self& self) {
    archive(self.slots_, self.others_, self.size_);
  }

 private:
  /// A word's bytes, which may overlap in the two halves. Equal for equal words of one size, and only for
  /// them.
  struct Key {
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    friend bool operator==(const Key&, const Key&) = default;
  };
  struct Slot {
    Key key;
    WordId id = 0;
    std::uint32_t size = 0;  ///< of the word; 0 marks a free slot
    static constexpr bool plain = true;
  };
  [[nodiscard]] static bool fits(std::string_view word) { return !word.empty() && word.size() <= 16; }
  [[nodiscard]] static Key key_of(std::string_view word);
  [[nodiscard]] std::size_t probe(const Key& key, std::uint32_t size) const;
  void grow();

  PlainList<Slot> slots_{std::vector<Slot>(1U << 10U)};
  std::map<std::string, WordId, std::less<>> others_;  ///< that do not fit
  WordId size_ = 0;
};

/// Sequences of words. A node is a sequence; the root, node 0, is the empty one.
class NameTrie {
 public:
  using Node = std::uint32_t;
  static constexpr Node root = 0;

  /// The node behind `word` after `node`, made where there is none.
  Node extend(Node node, WordId word);

  /// The node behind `word` after `node`.
  [[nodiscard]] std::optional<Node> child(Node node, WordId word) const {
    if (node != root) return leads_on_[node] ? longer(node, word) : std::nullopt;
    if (word >= first_.size() || first_[word] == root) return std::nullopt;
    return first_[word];
  }
  [[nodiscard]] std::size_t size() const { return leads_on_.size(); }

  /// For images (data/image.h).
  template <typename Archive, typename Self>
  static void fields(Archive& archive, Self& self) {
    archive(self.first_, self.leads_on_, self.slots_, self.used_);
  }

 private:
  struct Slot {
    std::uint64_t key = 0;
    Node node = root;  // root marks a free slot: nothing leads to the root
    std::uint32_t unused = 0;
    static constexpr bool plain = true;
  };
  [[nodiscard]] std::optional<Node> longer(Node node, WordId word) const;
  [[nodiscard]] std::size_t probe(std::uint64_t key) const;
  void grow();

  PlainList<Node> first_;  ///< by word: the sequence of it alone, root where there is none
  BitList leads_on_{1};    ///< by node: whether a longer sequence starts with it
  PlainList<Slot> slots_{std::vector<Slot>(1U << 10U)};  ///< for sequences of two words or more
  std::size_t used_ = 0;
};

}  // namespace dateline
