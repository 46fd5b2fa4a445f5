// SPDX-License-Identifier: Apache-2.0
// Which offices are offices below the nation, whatever the text says of their place.
#pragma once

#include <optional>
#include <string_view>

#include "grammar/word_class.h"
#include "officials/people.h"

namespace dateline {

/// For a title of a division or a place in it - governors, mayors, party secretaries and their deputies, and
/// what calls itself provincial or regional - the countries where it is one: "AU CA DE", or "" for all.
/// Premiers lead divisions in some countries and the nation in others. Nothing for other titles. `words` is
/// the list division-word.
[[nodiscard]] std::optional<std::string_view> divisions_of(const FoundTitle& title, const Analysis& analysis,
                                                           const WordClass& words);

/// Whether the title is or may be one below the nation.
[[nodiscard]] inline bool is_division_office(const FoundTitle& title) { return title.divisions.has_value(); }

/// Whether it can be one of a division of the country.
[[nodiscard]] bool may_be_division_office(const FoundTitle& title, std::string_view country);

/// Whether a division has one holder of the role at a time.
[[nodiscard]] bool has_one_holder(std::string_view role);

/// Whether the role is one of a nation unless a division is named.
[[nodiscard]] bool is_national_office(std::string_view role);

/// Whether its holder, named beside another official, is rather of the same place than a guest.
[[nodiscard]] bool shares_home(std::string_view role);

}  // namespace dateline
