// SPDX-License-Identifier: Apache-2.0
// A person who holds public office, as one document tells of them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// `name` and `title` are the fullest forms the document states; country and province are those of the
/// office.
struct Official {
  std::string name;
  std::optional<std::string> title;
  std::optional<std::string_view> role;
  std::optional<std::string_view> country;   ///< ISO 3166-1 alpha-2
  std::optional<std::string_view> province;  ///< ISO 3166-2
  std::uint32_t mentions = 0;                ///< how often the document names the person
};

}  // namespace dateline
