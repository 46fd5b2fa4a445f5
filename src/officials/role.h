// SPDX-License-Identifier: Apache-2.0
// What office a title stands for, as one word of the list at the head of data/wordlists/title-head.txt.
#pragma once

#include <span>
#include <string_view>

#include "lexicon/item.h"

namespace dateline {

/// The role of the deputy of `role` ("governor" gives "deputy_governor"); a role without deputies is its own.
[[nodiscard]] std::string_view deputy_role(std::string_view role);

/// The role of a title by its items as the lexicon made them: the value of its head (the last one before an
/// "of", "for" or comma behind it), or `stated` where the rule names one; one step lower behind a modifier
/// of value "deputy".
[[nodiscard]] std::string_view role_of(std::span<const Item> title, std::string_view stated,
                                       const Lexicon& lexicon);

}  // namespace dateline
