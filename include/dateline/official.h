// SPDX-License-Identifier: Apache-2.0
// A person who holds public office, as one document tells of them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// What an office governs: a nation, a first-level division, a place in one, or a body of several nations.
enum class OfficeLevel : std::uint8_t { national, first_level, local, international };

/// The name of a level in every output format.
[[nodiscard]] std::string_view name_of(OfficeLevel level);

/// Which values are from the user's list of officials, because the text does not state them.
struct FromList {
  bool title = false;  ///< and the role
  bool country = false;
  bool province = false;

  [[nodiscard]] bool any() const { return title || country || province; }
};

/// `name` and `title` are the fullest forms the document states; country and province are those of the
/// office.
struct Official {
  std::string name;
  std::optional<std::string> title;
  std::optional<std::string_view> role;      ///< see docs/output-format.md
  std::optional<OfficeLevel> level;          ///< where role or place tell it
  std::optional<std::string_view> country;   ///< ISO 3166-1 alpha-2
  std::optional<std::string_view> province;  ///< ISO 3166-2
  FromList from_list;
  std::uint32_t mentions = 0;  ///< how often the document names the person
};

}  // namespace dateline
