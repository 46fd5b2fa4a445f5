// SPDX-License-Identifier: Apache-2.0
// The rules of data/rules, compiled to automata over the items' symbols.
//
// A phase is a folder of data/rules ("dates"). Its rules see the items as the phases before it left them. All
// of them are one automaton. It reads a sentence once to see whether any rule matches (match_filter.h), once
// from its end to see which rules match where (suffix_scan.h), and then those matches. Matching time is
// linear in the sentence's length.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "data/data_files.h"
#include "grammar/rule.h"
#include "lexicon/item.h"

namespace dateline {

/// Half-open range of items in a sentence.
struct ItemRange {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  [[nodiscard]] std::uint32_t size() const { return last - first; }
  friend bool operator==(const ItemRange&, const ItemRange&) = default;
};

struct Capture {
  std::string_view slot;
  ItemRange items;
};

/// One place where a rule matches. `items` is what the mention covers: the capture named like the mention
/// type where the rule has one ("title=..."), else the whole match.
struct Match {
  const Rule* rule = nullptr;
  ItemRange items;
  ItemRange context;  ///< the whole match
  std::vector<Capture> captures;

  /// The first capture of this slot.
  [[nodiscard]] std::optional<ItemRange> slot(std::string_view name) const;
};

/// Loaded once; immutable and safe to share between threads.
class Grammar {
 public:
  /// What matching learns on the way, to be faster the next time; it changes no result. Belongs to the first
  /// grammar that it is used with and to one thread at a time.
  class Memory {
   public:
    Memory();
    Memory(Memory&&) noexcept;
    Memory& operator=(Memory&&) noexcept;
    ~Memory();

   private:
    friend class Grammar;
    struct Impl;
    std::unique_ptr<Impl> impl_;
  };

  /// Reads data/rules, adds the rules' quoted words and mention types to the lexicon and closes it. A folder
  /// that `phases` does not name is an error, and so is a class no earlier phase gives. Throws DataError.
  /// Of the built-in data it reads the image; the lexicon then comes from its image too.
  Grammar(const DataFiles& data, std::span<const std::string_view> phases, Lexicon& lexicon);

  /// The image of the grammar (data/image.h).
  [[nodiscard]] std::string image() const;
  Grammar(Grammar&&) noexcept;
  ~Grammar();

  /// All matches of a phase's rules in a sentence: by start, then longer first, then rule order. One rule's
  /// matches do not overlap in what they cover.
  [[nodiscard]] std::vector<Match> find(std::string_view phase, const Items& items, Memory& memory) const;

  /// Every rule, in phase, file and line order.
  [[nodiscard]] std::vector<const Rule*> rules() const;

 private:
  struct Impl;
  static std::unique_ptr<const Impl> read(const DataFiles& data, std::span<const std::string_view> phases,
                                          Lexicon& lexicon);
  std::unique_ptr<const Impl> impl_;
};

/// Leaves of overlapping matches the longest, then the earliest, then the first rule's. In text order.
[[nodiscard]] std::vector<Match> without_overlaps(std::vector<Match> matches);

/// Puts one item of this symbol in the place of `range`; its mention is `mention`.
struct Replacement {
  ItemRange range;
  Symbol symbol = 0;
  std::uint32_t mention = 0;
};

/// Applies replacements, which are in order and do not overlap.
void replace_items(Items& items, std::span<const Replacement> replacements);

}  // namespace dateline
