// SPDX-License-Identifier: Apache-2.0
#include "text/month_name.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

constexpr std::array<std::string_view, 12> names{"january",   "february", "march",    "april",
                                                 "may",       "june",     "july",     "august",
                                                 "september", "october",  "november", "december"};

bool same_letter(char given, char lower) {
  return (given >= 'A' && given <= 'Z' ? given + 32 : given) == lower;
}

}  // namespace

std::optional<unsigned> month_named(std::string_view word) {
  if (word.size() < 3) return std::nullopt;
  for (unsigned index = 0; index < names.size(); ++index) {
    const std::string_view name = names.at(index);
    if (word.size() <= name.size() && std::equal(word.begin(), word.end(), name.begin(), same_letter)) {
      return index + 1;
    }
  }
  return std::nullopt;
}

}  // namespace dateline
