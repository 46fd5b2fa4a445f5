// SPDX-License-Identifier: Apache-2.0
// The names that the output formats use for the public enumerations.
#include <array>
#include <cstddef>

#include "dateline/extraction.h"

namespace dateline {
namespace {

/// Names in the order of the enumerators.
template <typename Enum, std::size_t size>
std::string_view pick(const std::array<std::string_view, size>& names, Enum value) {
  return names.at(static_cast<std::size_t>(value));
}

}  // namespace

std::string_view name_of(MentionType type) {
  static constexpr std::array<std::string_view, 8> names{"official", "title",  "country", "province",
                                                         "city",     "region", "demonym", "date"};
  return pick(names, type);
}

std::string_view name_of(TripStatus status) {
  static constexpr std::array<std::string_view, 4> names{"completed", "ongoing", "planned", "cancelled"};
  return pick(names, status);
}

std::string_view name_of(Basis basis) {
  static constexpr std::array<std::string_view, 2> names{"stated", "derived"};
  return pick(names, basis);
}

std::string_view name_of(Severity severity) {
  static constexpr std::array<std::string_view, 2> names{"note", "warning"};
  return pick(names, severity);
}

std::string_view name_of(OfficeLevel level) {
  static constexpr std::array<std::string_view, 4> names{"national", "first_level", "local", "international"};
  return pick(names, level);
}

std::string_view name_of(DateSource source) {
  static constexpr std::array<std::string_view, 8> names{"option", "dates-file", "field",    "json-ld",
                                                         "meta",   "time",       "dateline", "path"};
  return names.at(static_cast<std::size_t>(source));
}

}  // namespace dateline
