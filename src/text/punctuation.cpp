// SPDX-License-Identifier: Apache-2.0
#include "text/punctuation.h"

#include <algorithm>
#include <initializer_list>

namespace dateline {
namespace {

bool is_one_of(std::string_view token, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), token) != list.end();
}

}  // namespace

bool is_stop(std::string_view token) {
  return token[0] == '.' || token[0] == '!' || token[0] == '?' || token == "…" || token == "。";
}

bool is_ellipsis(std::string_view token) { return token == "…" || (token[0] == '.' && token.size() > 1); }

bool is_closer(std::string_view token) {
  return is_one_of(token, {"\"", "'", "''", "”", "’", "»", "›", ")", "]", "}"});
}

bool is_opener(std::string_view token) {
  return is_one_of(token, {"\"", "'", "`", "``", "''", "“", "‘", "«", "‹", "„", "(", "[", "{", "<"});
}

bool is_dash(std::string_view token) {
  return token[0] == '-' || token == "_" || token == "__" ||
         is_one_of(token, {"—", "–", "―", "\u0096", "\u0097"});
}

bool is_bullet(std::string_view token) {
  return is_one_of(token, {"-", "--", "+", "*", "**", "•", "·", "▪", "●", "■", "◆", "–", "—", "►", "»"});
}

}  // namespace dateline
