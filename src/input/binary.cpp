// SPDX-License-Identifier: Apache-2.0
#include "input/binary.h"

#include <algorithm>
#include <string>

#include "text/utf8.h"

namespace dateline {
namespace {

/// Control characters other than BEL to CR (white space among them) and ESC.
bool is_binary_control(char byte) {
  const auto value = static_cast<unsigned char>(byte);
  return value < 0x07 || (value > 0x0D && value < 0x20 && value != 0x1B) || value == 0x7F;
}

std::size_t invalid_bytes(std::string_view bytes) {
  std::size_t count = 0;
  for (const Utf8Repair& repair : repair_utf8(std::string(bytes)).repairs) count += repair.input_bytes;
  return count;
}

}  // namespace

std::optional<std::string_view> binary_reason(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, binary_head_bytes);
  const auto controls = static_cast<std::size_t>(std::count_if(head.begin(), head.end(), is_binary_control));
  if (controls * 50 > head.size() || invalid_bytes(head) * 3 > head.size()) return "is a binary file";
  return std::nullopt;
}

}  // namespace dateline
