// SPDX-License-Identifier: Apache-2.0
#include "lexicon/class_table.h"

namespace dateline {

ClassId ClassTable::intern(std::string_view name) {
  if (const auto known = find(name)) return *known;
  const auto id = static_cast<ClassId>(names_.size());
  const auto [entry, added] = ids_.emplace(name, id);
  names_.push_back(&entry->first);
  return id;
}

std::optional<ClassId> ClassTable::find(std::string_view name) const {
  const auto found = ids_.find(name);
  if (found == ids_.end()) return std::nullopt;
  return found->second;
}

}  // namespace dateline
