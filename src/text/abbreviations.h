// SPDX-License-Identifier: Apache-2.0
// data/wordlists/abbreviation.txt: the words whose full stop is theirs.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "data/data_files.h"

namespace dateline {

/// What follows an abbreviation, and so whether a sentence can end with it. The list's header describes each.
enum class AbbreviationKind : std::uint8_t { title, number, month, place, other };

/// Immutable after construction.
class Abbreviations {
 public:
  /// Throws DataError.
  explicit Abbreviations(const DataFiles& data);

  /// The kind of a word written with its full stop ("Gov."). A capital letter of the list's form must be a
  /// capital in `word`.
  [[nodiscard]] std::optional<AbbreviationKind> find(std::string_view word) const;

 private:
  struct Entry {
    AbbreviationKind kind = AbbreviationKind::other;
    std::uint16_t capitals = 0;  // bit i: character i
  };
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  std::size_t longest_ = 0;
  std::unordered_map<std::string, Entry, Hash, std::equal_to<>> entries_;
};

}  // namespace dateline
