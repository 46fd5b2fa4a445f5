// SPDX-License-Identifier: Apache-2.0
// data/segmentation/boilerplate.txt: the phrases that give page furniture away.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "data/data_files.h"
#include "text/abbreviations.h"
#include "text/token.h"

namespace dateline {

/// The kinds of data/segmentation/boilerplate.txt; a phrase may be of several.
struct CueKinds {
  bool whole = false;
  bool start = false;
  bool open = false;
  bool label = false;
};

/// The longest phrase found: nothing where `tokens` is 0.
struct Cue {
  std::uint32_t tokens = 0;
  CueKinds kinds;
};

/// Immutable after construction.
class Cues {
 public:
  /// Throws DataError.
  Cues(const DataFiles& data, const Abbreviations& abbreviations);

  /// The phrase that starts at token `at` and stays before `last`. `scratch` is overwritten.
  [[nodiscard]] Cue find(std::string_view text, const std::vector<Token>& tokens, std::uint32_t at,
                         std::uint32_t last, std::string& scratch) const;

 private:
  struct Phrase {
    std::vector<std::string> rest;  // lower-case tokens after the first
    CueKinds kinds;
  };
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  std::unordered_map<std::string, std::vector<Phrase>, Hash, std::equal_to<>> phrases_;  // by first token
};

}  // namespace dateline
