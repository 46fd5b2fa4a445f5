// SPDX-License-Identifier: Apache-2.0
#include "officials/implied_jurisdiction.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>

namespace dateline {
namespace {

bool is_one_of(std::string_view role, std::span<const std::string_view> roles) {
  return std::find(roles.begin(), roles.end(), role) != roles.end();
}

bool is_national(std::string_view role) {
  constexpr std::array<std::string_view, 4> roles{"head_of_state", "head_of_government", "minister",
                                                  "deputy_minister"};
  return is_one_of(role, roles);
}

bool is_subnational(std::string_view role) {
  constexpr std::array<std::string_view, 6> roles{
      "governor", "deputy_governor", "mayor", "deputy_mayor", "party_secretary", "deputy_party_secretary"};
  return is_one_of(role, roles);
}

// The jurisdiction that every title of a role states which states one; none where two differ.
std::map<std::string_view, Jurisdiction> agreed_by_role(const std::vector<Jurisdiction>& jurisdictions,
                                                        const People& people) {
  std::map<std::string_view, Jurisdiction> agreed;
  for (std::size_t i = 0; i < jurisdictions.size(); ++i) {
    if (!jurisdictions[i].province) continue;
    const auto [entry, added] = agreed.try_emplace(people.titles[i].role, jurisdictions[i]);
    if (!added && entry->second.province != jurisdictions[i].province) entry->second = {};
  }
  return agreed;
}

// The country and province of the dateline, each if the text behind it names it.
Jurisdiction dateline_jurisdiction(const Analysis& analysis, const std::vector<FoundPlace>& places) {
  Jurisdiction dateline;
  Jurisdiction confirmed;
  for (const FoundPlace& found : places) {
    const Place& place = *found.place;
    if (place.type == PlaceType::region) continue;
    const std::string_view country = place.code.substr(0, 2);
    const bool province = place.code.size() > 2;
    if (analysis.segmented.sentences[found.sentence].zone == Zone::dateline) {
      if (!dateline.country) dateline.country = country;
      if (place.type == PlaceType::city && !dateline.province) {
        dateline.province = place.division ? place.division : place.province;
      }
      if (province) confirmed = {country, place.code};
    } else {
      if (dateline.country == country) confirmed.country = country;
      if (province && dateline.province == place.code) confirmed.province = place.code;
    }
  }
  return confirmed;
}

}  // namespace

void imply_jurisdictions(std::vector<Jurisdiction>& jurisdictions, const Analysis& analysis,
                         const People& people, const std::vector<FoundPlace>& places) {
  std::vector<bool> known(people.persons.size());
  for (std::size_t i = 0; i < jurisdictions.size(); ++i) {
    if (people.titles[i].person && jurisdictions[i].country) known[*people.titles[i].person] = true;
  }
  const auto agreed = agreed_by_role(jurisdictions, people);
  const Jurisdiction dateline = dateline_jurisdiction(analysis, places);
  for (std::size_t i = 0; i < jurisdictions.size(); ++i) {
    const FoundTitle& title = people.titles[i];
    if (!title.attached || !title.person || known[*title.person]) continue;
    if (is_national(title.role)) jurisdictions[i].country = dateline.country;
    if (!is_subnational(title.role)) continue;
    const auto same_role = agreed.find(title.role);
    if (same_role != agreed.end() && same_role->second.province) {
      jurisdictions[i] = same_role->second;
    } else if (dateline.province) {
      jurisdictions[i] = dateline;
    }
  }
}

}  // namespace dateline
