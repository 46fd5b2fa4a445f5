// SPDX-License-Identifier: Apache-2.0
// Names of the classes an item may belong to.
//
// A class is a word list's file name (month), a place type (country), a mention type of an earlier phase
// (date), a token shape (capitalised) or one quoted word of a rule ("the", quotes included).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "data/plain_list.h"
#include "lexicon/word_table.h"

namespace dateline {

using ClassId = std::uint16_t;

/// Interned class names. Ids count from 0 in the order of first use.
class ClassTable {
 public:
  ClassId intern(std::string_view name);
  [[nodiscard]] std::optional<ClassId> find(std::string_view name) const;
  [[nodiscard]] std::string_view name(ClassId id) const { return texts_[names_[id]]; }
  [[nodiscard]] std::size_t size() const { return names_.size(); }

  /// For images (data/image.h).
  template <typename Archive, typename Self>
  static void fields(Archive& archive, Self& self) {
    archive(self.ids_, self.names_, self.texts_);
  }

 private:
  WordTable ids_;
  PlainList<Text> names_;
  Texts texts_;
};

/// Sorted, without repeats.
using ClassSet = std::vector<ClassId>;

}  // namespace dateline
