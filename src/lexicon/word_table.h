// SPDX-License-Identifier: Apache-2.0
// Words and names by hash: how a token finds its lexicon entry in constant time.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

using WordId = std::uint32_t;

/// Interned lower-case words. Open addressing with linear probing, at most half full.
class WordTable {
 public:
  WordId intern(std::string_view word);
  [[nodiscard]] std::optional<WordId> find(std::string_view word) const;

 private:
  struct Slot {
    std::uint64_t hash = 0;
    std::string_view word;
    WordId id = 0;
    bool used = false;
  };
  [[nodiscard]] std::size_t probe(std::string_view word, std::uint64_t hash) const;
  void grow();

  std::vector<Slot> slots_ = std::vector<Slot>(1U << 10U);
  std::deque<std::string> words_;  // a deque: the views in slots_ must stay valid
};

/// Sequences of words. A node is a sequence; the root, node 0, is the empty one.
class NameTrie {
 public:
  using Node = std::uint32_t;
  static constexpr Node root = 0;

  /// The node behind `word` after `node`, made where there is none.
  Node extend(Node node, WordId word);
  [[nodiscard]] std::optional<Node> child(Node node, WordId word) const;
  [[nodiscard]] std::size_t size() const { return size_; }

 private:
  struct Slot {
    std::uint64_t key = 0;
    Node node = root;  // root marks a free slot: nothing leads to the root
  };
  [[nodiscard]] std::size_t probe(std::uint64_t key) const;
  void grow();

  std::vector<Slot> slots_ = std::vector<Slot>(1U << 10U);
  std::size_t size_ = 1;
};

}  // namespace dateline
