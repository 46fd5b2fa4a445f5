// SPDX-License-Identifier: Apache-2.0
#include "places/former_states.h"

#include <array>

namespace dateline {
namespace {

struct FormerState {
  std::string_view country;
  std::string_view former;
  Date last;  ///< its last day
};

constexpr Date soviet_union = std::chrono::year(1991) / 12 / 26;
constexpr Date czechoslovakia = std::chrono::year(1992) / 12 / 31;
constexpr Date yugoslavia = std::chrono::year(1992) / 4 / 26;
constexpr Date federal_yugoslavia = std::chrono::year(2003) / 2 / 3;
constexpr Date serbia_and_montenegro = std::chrono::year(2006) / 6 / 2;

// In order of time for each country.
constexpr std::array<FormerState, 26> former_states{{
    {"RU", "SU", soviet_union},
    {"UA", "SU", soviet_union},
    {"BY", "SU", soviet_union},
    {"MD", "SU", soviet_union},
    {"EE", "SU", soviet_union},
    {"LV", "SU", soviet_union},
    {"LT", "SU", soviet_union},
    {"GE", "SU", soviet_union},
    {"AM", "SU", soviet_union},
    {"AZ", "SU", soviet_union},
    {"KZ", "SU", soviet_union},
    {"UZ", "SU", soviet_union},
    {"TM", "SU", soviet_union},
    {"KG", "SU", soviet_union},
    {"TJ", "SU", soviet_union},
    {"CZ", "CS", czechoslovakia},
    {"SK", "CS", czechoslovakia},
    {"SI", "YU", yugoslavia},
    {"HR", "YU", yugoslavia},
    {"BA", "YU", yugoslavia},
    {"MK", "YU", yugoslavia},
    {"RS", "YU", federal_yugoslavia},
    {"ME", "YU", federal_yugoslavia},
    {"XK", "YU", federal_yugoslavia},
    {"RS", "CS", serbia_and_montenegro},
    {"ME", "CS", serbia_and_montenegro},
}};

}  // namespace

std::optional<std::string_view> former_state(std::string_view country, const std::optional<Date>& day) {
  if (!day) return std::nullopt;
  for (const FormerState& state : former_states) {
    if (state.country == country && *day <= state.last) return state.former;
  }
  return std::nullopt;
}

bool same_state(std::string_view a, std::string_view b, const std::optional<Date>& day) {
  return a == b || former_state(a, day) == b || former_state(b, day) == a;
}

}  // namespace dateline
