// SPDX-License-Identifier: Apache-2.0
#include "text/punctuation.h"

#include <algorithm>
#include <initializer_list>

namespace dateline {
namespace {

// Whether the token is one of the ASCII characters or one of the longer forms.
bool is_one_of(std::string_view token, std::string_view characters,
               std::initializer_list<std::string_view> longer) {
  if (token.size() == 1) return characters.find(token[0]) != std::string_view::npos;
  return std::find(longer.begin(), longer.end(), token) != longer.end();
}

}  // namespace

bool is_stop(std::string_view token) {
  return token[0] == '.' || token[0] == '!' || token[0] == '?' || token == "…" || token == "。";
}

bool is_ellipsis(std::string_view token) { return token == "…" || (token[0] == '.' && token.size() > 1); }

bool is_closer(std::string_view token) { return is_one_of(token, "\"')]}", {"''", "”", "’", "»", "›"}); }

bool is_opener(std::string_view token) {
  return is_one_of(token, "\"'`([{<", {"``", "''", "“", "‘", "«", "‹", "„"});
}

bool is_dash(std::string_view token) {
  return token[0] == '-' || is_one_of(token, "_", {"__", "—", "–", "―", "\u0096", "\u0097"});
}

bool is_bullet(std::string_view token) {
  return is_one_of(token, "-+*", {"--", "**", "•", "·", "▪", "●", "■", "◆", "–", "—", "►", "»"});
}

}  // namespace dateline
