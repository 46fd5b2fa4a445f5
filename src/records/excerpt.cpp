// SPDX-License-Identifier: Apache-2.0
#include "records/excerpt.h"

#include <algorithm>

#include "records/describe.h"
#include "text/one_line.h"

namespace dateline {
namespace {

bool starts_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

/// The byte at which code point number `index` begins; none past the end.
std::optional<std::size_t> byte_of(std::string_view text, std::uint64_t index) {
  std::size_t at = 0;
  for (; at < text.size(); ++at) {
    if (!starts_character(text[at])) continue;
    if (index == 0) return at;
    --index;
  }
  return index == 0 ? std::optional(at) : std::nullopt;
}

}  // namespace

std::uint64_t length_of(std::string_view text, bool byte_offsets) {
  if (byte_offsets) return text.size();
  return static_cast<std::uint64_t>(std::count_if(text.begin(), text.end(), starts_character));
}

std::optional<std::string_view> slice(std::string_view text, std::uint64_t start, std::uint64_t end,
                                      bool byte_offsets) {
  if (end < start) return std::nullopt;
  if (!byte_offsets) {
    const auto first = byte_of(text, start);
    if (!first) return std::nullopt;
    const auto size = byte_of(text.substr(*first), end - start);
    return size ? std::optional(text.substr(*first, *size)) : std::nullopt;
  }
  const auto whole = [&](std::uint64_t at) { return at == text.size() || starts_character(text[at]); };
  if (end > text.size() || !whole(start) || !whole(end)) return std::nullopt;
  return text.substr(start, end - start);
}

std::string excerpt(const Record& record, std::uint64_t start, std::uint64_t end, std::string_view words) {
  constexpr std::uint64_t before = 40;
  constexpr std::uint64_t after = 30;
  const std::string_view text = record.text ? std::string_view(*record.text) : std::string_view();
  const auto meant = slice(text, start, end, record.byte_offsets);
  if (!meant || meant->empty()) return one_line(words);
  const auto first = static_cast<std::size_t>(meant->data() - text.data());
  const std::string_view head = text.substr(0, first);
  const std::string_view tail = text.substr(first + meant->size());
  const std::uint64_t head_length = length_of(head, false);
  const std::size_t from = byte_of(head, head_length > before ? head_length - before : 0).value_or(0);
  const std::size_t to = byte_of(tail, after).value_or(tail.size());
  return one_line(std::string(head.substr(from)) + "[" + std::string(*meant) + "]" +
                  std::string(tail.substr(0, to)));
}

}  // namespace dateline
