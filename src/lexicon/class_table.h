// SPDX-License-Identifier: Apache-2.0
// Names of the classes an item may belong to.
//
// A class is a word list's file name (month), a place type (country), a mention type of an earlier phase
// (date), a token shape (capitalised) or one quoted word of a rule ("the", quotes included).
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <vector>

namespace dateline {

using ClassId = std::uint16_t;

/// Interned class names. Ids count from 0 in the order of first use.
class ClassTable {
 public:
  ClassId intern(std::string_view name);
  [[nodiscard]] std::optional<ClassId> find(std::string_view name) const;
  [[nodiscard]] const std::string& name(ClassId id) const { return *names_[id]; }
  [[nodiscard]] std::size_t size() const { return names_.size(); }

  /// For images (data/image.h).
  template <typename Archive, typename Self>
  static void fields(Archive& archive, Self& self) {
    std::vector<std::string_view> names;
    for (const std::string* name : self.names_) names.push_back(*name);
    archive(names);
    if constexpr (!std::is_const_v<Self>) {
      for (const std::string_view name : names) self.intern(name);
    }
  }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  std::unordered_map<std::string, ClassId, Hash, std::equal_to<>> ids_;
  std::vector<const std::string*> names_;  // keys of ids_: a map's keys stay where they are
};

/// Sorted, without repeats.
using ClassSet = std::vector<ClassId>;

}  // namespace dateline
