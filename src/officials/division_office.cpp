// SPDX-License-Identifier: Apache-2.0
#include "officials/division_office.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/utf8.h"

namespace dateline {
namespace {

template <std::size_t size>
bool is_one_of(std::string_view role, const std::array<std::string_view, size>& roles) {
  return std::find(roles.begin(), roles.end(), role) != roles.end();
}

}  // namespace

bool is_division_office(std::string_view role, std::string_view title) {
  constexpr std::array<std::string_view, 6> roles{
      "governor", "deputy_governor", "mayor", "deputy_mayor", "party_secretary", "deputy_party_secretary"};
  if (is_one_of(role, roles)) return true;
  constexpr std::array<std::string_view, 5> words{"premier", "provincial", "prefectural", "municipal",
                                                  "regional"};
  std::string lower;
  append_lower(lower, title);
  if (role == "official" && lower.starts_with("state ")) return true;
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return lower.find(word) != std::string::npos; });
}

bool may_be_division_office(std::string_view title, std::string_view country) {
  constexpr std::array<std::string_view, 6> countries_of_premiers{"AU", "CA", "DE", "ES", "MY", "ZA"};
  std::string lower;
  append_lower(lower, title);
  return lower.find("premier") == std::string::npos || is_one_of(country, countries_of_premiers);
}

bool has_one_holder(std::string_view role) {
  constexpr std::array<std::string_view, 4> roles{"governor", "mayor", "party_secretary",
                                                  "head_of_government"};
  return is_one_of(role, roles);
}

bool is_national_office(std::string_view role) {
  constexpr std::array<std::string_view, 5> roles{"head_of_state", "head_of_government", "minister",
                                                  "deputy_minister", "speaker"};
  return is_one_of(role, roles);
}

bool shares_home(std::string_view role) {
  constexpr std::array<std::string_view, 7> apart{
      "head_of_state", "head_of_government", "monarch",     "ambassador",
      "envoy",         "international",      "spokesperson"};
  return !is_one_of(role, apart);
}

}  // namespace dateline
