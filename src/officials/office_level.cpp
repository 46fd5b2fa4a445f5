// SPDX-License-Identifier: Apache-2.0
#include "officials/office_level.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "officials/division_office.h"

namespace dateline {
namespace {

// What a role governs by itself, its deputies' like its own.
constexpr std::array<std::pair<std::string_view, OfficeLevel>, 14> levels{{
    {"head_of_state", OfficeLevel::national},
    {"monarch", OfficeLevel::national},
    {"head_of_government", OfficeLevel::national},
    {"minister", OfficeLevel::national},
    {"central_bank", OfficeLevel::national},
    {"ambassador", OfficeLevel::national},
    {"envoy", OfficeLevel::national},
    {"military", OfficeLevel::national},
    {"legislator", OfficeLevel::national},
    {"speaker", OfficeLevel::national},
    {"governor", OfficeLevel::first_level},
    {"mayor", OfficeLevel::local},
    {"international", OfficeLevel::international},
    {"prosecutor", OfficeLevel::national},
}};

std::optional<OfficeLevel> level_of_role(std::string_view role) {
  constexpr std::string_view deputy = "deputy_";
  if (role.starts_with(deputy)) role.remove_prefix(deputy.size());
  const auto* const found =
      std::find_if(levels.begin(), levels.end(), [&](const auto& entry) { return entry.first == role; });
  return found == levels.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace

std::optional<OfficeLevel> level_of(const FoundTitle& title, const Jurisdiction& jurisdiction) {
  const std::optional<OfficeLevel> of_role = level_of_role(title.role);
  if (of_role == OfficeLevel::international) return of_role;
  if (!jurisdiction.country && title.rule.ends_with("international")) return OfficeLevel::international;
  if (jurisdiction.local) return OfficeLevel::local;
  if (title.role == "legislator" && !is_division_office(title)) return OfficeLevel::national;
  if (jurisdiction.province) return OfficeLevel::first_level;
  if (of_role == OfficeLevel::first_level || of_role == OfficeLevel::local) return of_role;
  if (jurisdiction.country) return OfficeLevel::national;
  return is_division_office(title) ? std::nullopt : of_role;
}

}  // namespace dateline
