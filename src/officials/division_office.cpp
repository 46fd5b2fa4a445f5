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

std::optional<std::string_view> divisions_of(const FoundTitle& title, const Analysis& analysis,
                                             const WordClass& words) {
  constexpr std::array<std::string_view, 6> roles{
      "governor", "deputy_governor", "mayor", "deputy_mayor", "party_secretary", "deputy_party_secretary"};
  for (std::uint32_t token = title.tokens.first; token < title.tokens.last; ++token) {
    if (const auto countries = words.value(analysis, token)) return countries;
  }
  std::string first;
  append_lower(first, analysis.token(title.tokens.first));
  const bool of_state = title.role == "official" && first == "state";  // "State tourism secretary"
  return of_state || is_one_of(title.role, roles) ? std::optional<std::string_view>("") : std::nullopt;
}

bool may_be_division_office(const FoundTitle& title, std::string_view country) {
  return !title.divisions || title.divisions->empty() ||
         title.divisions->find(country) != std::string_view::npos;
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
