// SPDX-License-Identifier: Apache-2.0
// Which offices are offices below the nation, whatever the text says of their place.
#pragma once

#include <string_view>

namespace dateline {

/// Whether a title with this role and text is one of a division or a place in it: governors, mayors, party
/// secretaries and their deputies, and what calls itself provincial or regional. Premiers may be.
[[nodiscard]] bool is_division_office(std::string_view role, std::string_view title);

/// Whether such a title can be one of a division of the country: premiers lead divisions in some countries
/// and the nation in others.
[[nodiscard]] bool may_be_division_office(std::string_view title, std::string_view country);

/// Whether a division has one holder of the role at a time.
[[nodiscard]] bool has_one_holder(std::string_view role);

/// Whether the role is one of a nation unless a division is named.
[[nodiscard]] bool is_national_office(std::string_view role);

/// Whether its holder, named beside another official, is rather of the same place than a guest.
[[nodiscard]] bool shares_home(std::string_view role);

}  // namespace dateline
