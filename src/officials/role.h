// SPDX-License-Identifier: Apache-2.0
// What office a title stands for, as one word of the list at the head of data/wordlists/title-head.txt.
#pragma once

#include <span>
#include <string_view>

#include "lexicon/item.h"

namespace dateline {

/// The role of the deputy of `role` ("governor" gives "deputy_governor"); a role without deputies is its own.
[[nodiscard]] std::string_view deputy_role(std::string_view role);

/// A title's head: the last one before an "of", "for" or comma behind it.
struct TitleHead {
  const Item* item = nullptr;
  std::string_view role;  ///< what title-head.txt says of it
  bool deputy = false;    ///< behind a modifier of value "deputy"
};

/// The head of a title by its items as the lexicon made them; of none, one of role "official".
[[nodiscard]] TitleHead head_of(std::span<const Item> title, const Lexicon& lexicon);

}  // namespace dateline
