// SPDX-License-Identifier: Apache-2.0
#include "output/offsets.h"

#include <algorithm>
#include <iterator>

namespace dateline {
namespace {

constexpr std::size_t block_bytes = 64;
constexpr std::size_t replacement_bytes = 3;

std::size_t code_points(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
  }));
}

}  // namespace

Offsets::Offsets(const Document& document, OffsetUnit unit) : text_(document.text), unit_(unit) {
  if (unit == OffsetUnit::byte) {
    std::size_t saved = 0;
    for (const Utf8Repair& repair : document.repairs) {
      saved += replacement_bytes - repair.input_bytes;
      if (saved > 0) shifts_.push_back({repair.offset + replacement_bytes, saved});
    }
    identity_ = shifts_.empty();
    return;
  }
  identity_ =
      std::all_of(text_.begin(), text_.end(), [](char byte) { return static_cast<signed char>(byte) >= 0; });
  if (identity_) return;
  blocks_.reserve(text_.size() / block_bytes + 1);
  std::size_t count = 0;
  for (std::size_t block = 0; block <= text_.size(); block += block_bytes) {
    blocks_.push_back(static_cast<std::uint32_t>(count));
    count += code_points(text_.substr(block, block_bytes));
  }
}

std::size_t Offsets::code_points_before(std::size_t byte) const {
  const std::size_t block = byte / block_bytes;
  return blocks_[block] + code_points(text_.substr(block * block_bytes, byte % block_bytes));
}

std::size_t Offsets::input_bytes_before(std::size_t byte) const {
  const auto after = std::upper_bound(shifts_.begin(), shifts_.end(), byte,
                                      [](std::size_t at, const Shift& shift) { return at < shift.begin; });
  return after == shifts_.begin() ? byte : byte - std::prev(after)->saved;
}

}  // namespace dateline
