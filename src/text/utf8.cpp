// SPDX-License-Identifier: Apache-2.0
#include "text/utf8.h"

#include <simdjson.h>

#include <utility>

namespace dateline {
namespace {

unsigned byte_at(std::string_view bytes, std::size_t offset) {
  return static_cast<unsigned char>(bytes[offset]);
}

// What table 3-7 of the Unicode standard says about a sequence's first byte: how many bytes it starts and
// what the second may be. Later bytes are 80 to BF.
struct Lead {
  std::size_t length = 0;  // 0: starts nothing
  unsigned second_low = 0x80;
  unsigned second_high = 0xBF;
};

Lead lead_of(unsigned byte) {
  if (byte < 0x80) return {1};
  if (byte < 0xC2) return {0};
  if (byte < 0xE0) return {2};
  if (byte == 0xE0) return {3, 0xA0, 0xBF};  // no overlong forms
  if (byte == 0xED) return {3, 0x80, 0x9F};  // no surrogates
  if (byte < 0xF0) return {3};
  if (byte == 0xF0) return {4, 0x90, 0xBF};  // no overlong forms
  if (byte < 0xF4) return {4};
  if (byte == 0xF4) return {4, 0x80, 0x8F};  // nothing above U+10FFFF
  return {0};
}

// The length of the sequence at `offset`, and whether it is whole; of an invalid one, its maximal subpart.
std::pair<std::size_t, bool> sequence_at(std::string_view bytes, std::size_t offset) {
  const Lead lead = lead_of(byte_at(bytes, offset));
  if (lead.length == 0) return {1, false};
  unsigned low = lead.second_low;
  unsigned high = lead.second_high;
  for (std::size_t size = 1; size < lead.length; ++size) {
    if (offset + size == bytes.size()) return {size, false};
    const unsigned byte = byte_at(bytes, offset + size);
    if (byte < low || byte > high) return {size, false};
    low = 0x80;
    high = 0xBF;
  }
  return {lead.length, true};
}

}  // namespace

DecodedText repair_utf8(std::string bytes) {
  if (simdjson::validate_utf8(bytes)) return {std::move(bytes), {}};
  DecodedText result;
  result.text.reserve(bytes.size() + bytes.size() / 8);
  std::size_t copied = 0;
  for (std::size_t offset = 0; offset < bytes.size();) {
    const auto [size, whole] = sequence_at(bytes, offset);
    if (!whole) {
      result.text.append(bytes, copied, offset - copied);
      result.repairs.push_back(
          {static_cast<std::uint32_t>(result.text.size()), static_cast<std::uint32_t>(size)});
      append_utf8(result.text, U'\uFFFD');
      copied = offset + size;
    }
    offset += size;
  }
  result.text.append(bytes, copied);
  return result;
}

char32_t decode_utf8(std::string_view text, std::size_t& offset) {
  const unsigned lead = byte_at(text, offset++);
  if (lead < 0x80) return lead;
  const auto next = [&] { return byte_at(text, offset++) & 0x3FU; };
  if (lead < 0xE0) return (lead & 0x1FU) << 6U | next();
  if (lead < 0xF0) {
    const unsigned high = (lead & 0x0FU) << 12U | next() << 6U;
    return high | next();
  }
  unsigned high = (lead & 0x07U) << 18U | next() << 12U;
  high |= next() << 6U;
  return high | next();
}

void append_utf8(std::string& out, char32_t code_point) {
  const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  const auto put_continuation = [&](unsigned shift) { put(0x80U | (code_point >> shift & 0x3FU)); };
  if (code_point < 0x80) return put(code_point);
  if (code_point < 0x800) {
    put(0xC0U | code_point >> 6U);
  } else if (code_point < 0x10000) {
    put(0xE0U | code_point >> 12U);
    put_continuation(6);
  } else {
    put(0xF0U | code_point >> 18U);
    put_continuation(12);
    put_continuation(6);
  }
  put_continuation(0);
}

}  // namespace dateline
