// SPDX-License-Identifier: Apache-2.0
#include "text/month_name.h"

#include <array>
#include <string>

#include "text/utf8.h"

namespace dateline {
namespace {

constexpr std::size_t longest_name = 9;

constexpr std::array<std::string_view, 12> names{"january",   "february", "march",    "april",
                                                 "may",       "june",     "july",     "august",
                                                 "september", "october",  "november", "december"};

}  // namespace

std::optional<unsigned> month_named(std::string_view word) {
  if (word.size() < 3 || word.size() > longest_name) return std::nullopt;
  std::string lower;
  append_lower(lower, word);
  for (unsigned index = 0; index < names.size(); ++index) {
    if (names.at(index).starts_with(lower)) return index + 1;
  }
  return std::nullopt;
}

}  // namespace dateline
