// SPDX-License-Identifier: Apache-2.0
// Which field of a JSON object or a CSV row is the text, the title, the date and the id.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

enum class Field : std::uint8_t { text, title, date, id };

inline constexpr std::size_t field_count = 4;

/// "text", "title", "date" or "id".
[[nodiscard]] std::optional<Field> field_named(std::string_view name);
[[nodiscard]] std::string_view name_of(Field field);

/// The names that each field may have, the first that a record has being taken. At first these are the names
/// that news archives, scrapers and APIs use; use() puts one in their place.
class FieldNames {
 public:
  FieldNames();

  /// A name with dots ("fields.body") goes into objects inside, where there is no field of the whole name.
  void use(Field field, std::string name);

  [[nodiscard]] const std::vector<std::string>& of(Field field) const {
    return names_[static_cast<std::size_t>(field)];
  }

 private:
  std::array<std::vector<std::string>, field_count> names_;
};

}  // namespace dateline
