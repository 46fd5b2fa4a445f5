// SPDX-License-Identifier: Apache-2.0
#include "lexicon/class_table.h"

namespace dateline {

ClassId ClassTable::intern(std::string_view name) {
  const WordId id = ids_.intern(name);
  if (id == names_.size()) names_.push_back(texts_.add(name));
  return static_cast<ClassId>(id);
}

std::optional<ClassId> ClassTable::find(std::string_view name) const {
  const auto id = ids_.find(name);
  if (!id) return std::nullopt;
  return static_cast<ClassId>(*id);
}

}  // namespace dateline
