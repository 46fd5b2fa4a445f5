// SPDX-License-Identifier: Apache-2.0
// Which code points are letters, capitals and spaces: ranges of the Unicode 15 tables, as coarse as news
// allows.
#include <algorithm>
#include <array>
#include <iterator>

#include "text/utf8.h"

namespace dateline {
namespace {

// Capitals first, first + stride, … last, each with its lower-case letter `delta` further on.
struct Capitals {
  char32_t first = 0;
  char32_t last = 0;
  std::int32_t delta = 0;
  std::uint8_t stride = 1;
};

// Latin-1, Latin Extended A and B, Greek, Cyrillic, Armenian, Latin Extended Additional, full-width Latin.
// clang-format off
constexpr Capitals capitals[] = {
    {0x00C0, 0x00D6, 32, 1}, {0x00D8, 0x00DE, 32, 1}, {0x0100, 0x012E, 1, 2}, {0x0130, 0x0130, -199, 1},
    {0x0132, 0x0136, 1, 2}, {0x0139, 0x0147, 1, 2}, {0x014A, 0x0176, 1, 2}, {0x0178, 0x0178, -121, 1},
    {0x0179, 0x017D, 1, 2}, {0x0181, 0x0181, 210, 1}, {0x0182, 0x0184, 1, 2}, {0x0186, 0x0186, 206, 1},
    {0x0187, 0x0187, 1, 1}, {0x0189, 0x018A, 205, 1}, {0x018B, 0x018B, 1, 1}, {0x018E, 0x018E, 79, 1},
    {0x018F, 0x018F, 202, 1}, {0x0190, 0x0190, 203, 1}, {0x0191, 0x0191, 1, 1}, {0x0193, 0x0193, 205, 1},
    {0x0194, 0x0194, 207, 1}, {0x0196, 0x0196, 211, 1}, {0x0197, 0x0197, 209, 1}, {0x0198, 0x0198, 1, 1},
    {0x019C, 0x019C, 211, 1}, {0x019D, 0x019D, 213, 1}, {0x019F, 0x019F, 214, 1}, {0x01A0, 0x01A4, 1, 2},
    {0x01A6, 0x01A6, 218, 1}, {0x01A7, 0x01A7, 1, 1}, {0x01A9, 0x01A9, 218, 1}, {0x01AC, 0x01AC, 1, 1},
    {0x01AE, 0x01AE, 218, 1}, {0x01AF, 0x01AF, 1, 1}, {0x01B1, 0x01B2, 217, 1}, {0x01B3, 0x01B5, 1, 2},
    {0x01B7, 0x01B7, 219, 1}, {0x01B8, 0x01B8, 1, 1}, {0x01BC, 0x01BC, 1, 1}, {0x01C4, 0x01C4, 2, 1},
    {0x01C5, 0x01C5, 1, 1}, {0x01C7, 0x01C7, 2, 1}, {0x01C8, 0x01C8, 1, 1}, {0x01CA, 0x01CA, 2, 1},
    {0x01CB, 0x01DB, 1, 2}, {0x01DE, 0x01EE, 1, 2}, {0x01F1, 0x01F1, 2, 1}, {0x01F2, 0x01F4, 1, 2},
    {0x01F6, 0x01F6, -97, 1}, {0x01F7, 0x01F7, -56, 1}, {0x01F8, 0x021E, 1, 2}, {0x0220, 0x0220, -130, 1},
    {0x0222, 0x0232, 1, 2}, {0x023A, 0x023A, 10795, 1}, {0x023B, 0x023B, 1, 1}, {0x023D, 0x023D, -163, 1},
    {0x023E, 0x023E, 10792, 1}, {0x0241, 0x0241, 1, 1}, {0x0243, 0x0243, -195, 1}, {0x0244, 0x0244, 69, 1},
    {0x0245, 0x0245, 71, 1}, {0x0246, 0x024E, 1, 2}, {0x0370, 0x0372, 1, 2}, {0x0376, 0x0376, 1, 1},
    {0x037F, 0x037F, 116, 1}, {0x0386, 0x0386, 38, 1}, {0x0388, 0x038A, 37, 1}, {0x038C, 0x038C, 64, 1},
    {0x038E, 0x038F, 63, 1}, {0x0391, 0x03A1, 32, 1}, {0x03A3, 0x03AB, 32, 1}, {0x03CF, 0x03CF, 8, 1},
    {0x03D8, 0x03EE, 1, 2}, {0x03F4, 0x03F4, -60, 1}, {0x03F7, 0x03F7, 1, 1}, {0x03F9, 0x03F9, -7, 1},
    {0x03FA, 0x03FA, 1, 1}, {0x03FD, 0x03FF, -130, 1}, {0x0400, 0x040F, 80, 1}, {0x0410, 0x042F, 32, 1},
    {0x0460, 0x0480, 1, 2}, {0x048A, 0x04BE, 1, 2}, {0x04C0, 0x04C0, 15, 1}, {0x04C1, 0x04CD, 1, 2},
    {0x04D0, 0x052E, 1, 2}, {0x0531, 0x0556, 48, 1}, {0x1E00, 0x1E94, 1, 2}, {0x1E9E, 0x1E9E, -7615, 1},
    {0x1EA0, 0x1EFE, 1, 2}, {0xFF21, 0xFF3A, 32, 1}};

struct Range {
  char32_t first = 0;
  char32_t last = 0;
};

// From U+0080 on: punctuation, symbols, spaces, controls and private use. All else is a letter or a mark, and so
// are the soft hyphen and the joiners, which stand inside words.
constexpr Range non_letters[] = {
    {0x0080, 0x00A9}, {0x00AB, 0x00AC}, {0x00AE, 0x00B4}, {0x00B6, 0x00B9}, {0x00BB, 0x00BF},
    {0x00D7, 0x00D7}, {0x00F7, 0x00F7}, {0x037E, 0x037E}, {0x0387, 0x0387}, {0x055A, 0x055F},
    {0x0589, 0x058F}, {0x05BE, 0x05BE}, {0x05C0, 0x05C0}, {0x05C3, 0x05C3}, {0x05F3, 0x05F4},
    {0x0600, 0x060F}, {0x061B, 0x061F}, {0x066A, 0x066D}, {0x06D4, 0x06D4}, {0x0964, 0x0965},
    {0x0E3F, 0x0E3F}, {0x0E4F, 0x0E4F}, {0x0E5A, 0x0E5B}, {0x104A, 0x104F}, {0x1680, 0x1680},
    {0x17D4, 0x17DB}, {0x1800, 0x180A}, {0x180E, 0x180E}, {0x2000, 0x200B}, {0x200E, 0x2070},
    {0x2074, 0x207E}, {0x2080, 0x208E}, {0x20A0, 0x20CF}, {0x2100, 0x2BFF}, {0x2E00, 0x2E7F},
    {0x2FF0, 0x3004}, {0x3007, 0x3020}, {0x3030, 0x3030}, {0x303D, 0x303F}, {0x30A0, 0x30A0},
    {0x30FB, 0x30FB}, {0xD800, 0xF8FF}, {0xFE10, 0xFE1F}, {0xFE30, 0xFE6F}, {0xFEFF, 0xFF0F},
    {0xFF1A, 0xFF20}, {0xFF3B, 0xFF40}, {0xFF5B, 0xFF65}, {0xFFE0, 0xFFFF}, {0x1D000, 0x1D3FF},
    {0x1F000, 0x1FAFF}, {0xE0000, 0x10FFFF}};

// White space, and formatting characters that nobody sees.
constexpr Range spaces[] = {
    {0x0009, 0x000D}, {0x0020, 0x0020}, {0x0085, 0x0085}, {0x00A0, 0x00A0}, {0x1680, 0x1680},
    {0x180E, 0x180E}, {0x2000, 0x200B}, {0x200E, 0x200F}, {0x2028, 0x202F}, {0x205F, 0x2064},
    {0x2066, 0x2069}, {0x3000, 0x3000}, {0xFEFF, 0xFEFF}};
// clang-format on

// The range of a sorted table that holds `c`, or null.
template <typename Table>
constexpr auto range_of(const Table& table, char32_t c) {
  const auto after = std::upper_bound(std::begin(table), std::end(table), c,
                                      [](char32_t x, const auto& r) { return x < r.first; });
  const auto* range = after == std::begin(table) ? nullptr : after - 1;
  return range != nullptr && c <= range->last ? range : nullptr;
}

bool is_ascii_upper(char32_t c) { return c >= U'A' && c <= U'Z'; }

char32_t lower_of(char32_t c) {
  if (c < 0x80) return is_ascii_upper(c) ? c + 32 : c;
  const Capitals* range = range_of(capitals, c);
  if (range == nullptr || (c - range->first) % range->stride != 0) return c;
  return static_cast<char32_t>(static_cast<std::int32_t>(c) + range->delta);
}

}  // namespace

bool is_letter(char32_t c) {
  if (c < 0x80) return is_ascii_upper(c & ~0x20U);
  return range_of(non_letters, c) == nullptr;
}

bool is_upper(char32_t c) { return lower_of(c) != c; }

bool is_space(char32_t c) { return range_of(spaces, c) != nullptr; }

void append_lower(std::string& out, std::string_view text) {
  // Nearly all text is ASCII: lowered in place, with an eye on what is not.
  const std::size_t begin = out.size();
  out.append(text);
  unsigned seen = 0;
  for (std::size_t i = begin; i < out.size(); ++i) {
    const auto byte = static_cast<unsigned char>(out[i]);
    seen |= byte;
    out[i] = static_cast<char>(is_ascii_upper(byte) ? byte + 32 : byte);
  }
  if (seen < 0x80) return;
  out.resize(begin);
  constexpr char32_t soft_hyphen = 0xAD;
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t c = decode_utf8(text, offset);
    if (c < 0x80) {
      out.push_back(static_cast<char>(lower_of(c)));
    } else if (c == U'\u2019' || c == U'\u2018' || c == U'\u02BC' || c == U'\u02BB') {
      out.push_back('\'');
    } else if (c != soft_hyphen) {
      append_utf8(out, lower_of(c));
    }
  }
}

}  // namespace dateline
