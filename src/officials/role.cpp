// SPDX-License-Identifier: Apache-2.0
#include "officials/role.h"

#include <array>
#include <optional>
#include <utility>

namespace dateline {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 12> deputies{{
    {"head_of_state", "deputy_head_of_state"},
    {"head_of_government", "deputy_head_of_government"},
    {"minister", "deputy_minister"},
    {"governor", "deputy_governor"},
    {"mayor", "deputy_mayor"},
    {"party_secretary", "deputy_party_secretary"},
    {"party_leader", "deputy_party_leader"},
    {"speaker", "deputy_speaker"},
    {"central_bank", "deputy_central_bank"},
    {"international", "deputy_international"},
    {"ambassador", "deputy_ambassador"},
    {"prosecutor", "deputy_prosecutor"},
}};

std::optional<std::string_view> value_of(const Item& item, std::string_view cls, const Lexicon& lexicon) {
  const ClassId id = lexicon.class_id(cls);
  if (item.entry == nullptr || !lexicon.alphabet().has(item.symbol, id)) return std::nullopt;
  for (const Sense& sense : lexicon.senses(*item.entry)) {
    if (sense.cls == id) return lexicon.value(sense).value_or("");
  }
  return std::nullopt;
}

std::optional<std::string_view> head_role(const Item& item, const Lexicon& lexicon) {
  for (const std::string_view cls : {"title-head", "title-head-weak", "title-royal"}) {
    if (const auto role = value_of(item, cls, lexicon)) return role;
  }
  if (value_of(item, "title-rank", lexicon)) return "military";
  return std::nullopt;
}

}  // namespace

std::string_view deputy_role(std::string_view role) {
  for (const auto& [full, deputy] : deputies) {
    if (full == role) return deputy;
  }
  return role;
}

TitleHead head_of(std::span<const Item> title, const Lexicon& lexicon) {
  TitleHead head{.role = "official"};
  bool deputy = false;
  const Alphabet& alphabet = lexicon.alphabet();
  const ClassId link = lexicon.class_id("title-link");
  for (const Item& item : title) {
    if (head.item != nullptr && alphabet.has(item.symbol, link)) break;
    if (const auto role = head_role(item, lexicon)) {
      head = {&item, *role, deputy};
    } else if (value_of(item, "title-modifier", lexicon) == "deputy") {
      deputy = true;
    }
  }
  return head;
}

}  // namespace dateline
