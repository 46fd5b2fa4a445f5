// SPDX-License-Identifier: Apache-2.0
#include "input/charset.h"

#include <simdjson.h>

#include <algorithm>
#include <utility>

#include "input/converter.h"

namespace dateline {
namespace {

bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

/// All bytes beyond ASCII stand in pairs of GB 2312, which English text in Windows-1252 does not come to.
bool is_gb_pairs(std::string_view bytes) {
  const auto in = [](char byte, unsigned low, unsigned high) {
    const auto value = static_cast<unsigned char>(byte);
    return value >= low && value <= high;
  };
  std::size_t pairs = 0;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    if (is_ascii(bytes[at])) continue;
    const bool lead = in(bytes[at], 0xA1, 0xA9) || in(bytes[at], 0xB0, 0xF7);
    if (!lead || at + 1 == bytes.size() || !in(bytes[at + 1], 0xA1, 0xFE)) return false;
    ++pairs;
    ++at;
  }
  return pairs > 0;
}

std::size_t count_beyond_ascii(std::string_view bytes) {
  return bytes.size() - static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), is_ascii));
}

}  // namespace

bool is_charset(const std::string& name) { return open_converter(name) != nullptr; }

std::vector<Utf8Repair> replacements_in(std::string_view text) {
  constexpr std::string_view replacement = "\uFFFD";
  std::vector<Utf8Repair> repairs;
  for (std::size_t at = 0; (at = text.find(replacement, at)) != std::string_view::npos;
       at += replacement.size()) {
    repairs.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(replacement.size())});
  }
  return repairs;
}

DecodedText decode_as(std::string bytes, const std::string& charset) {
  const Converter converter = open_converter(charset);
  if (!converter) return repair_utf8(std::move(bytes));
  DecodedText decoded;
  decoded.text.resize(bytes.size() * 3 + 16);
  UErrorCode status = U_ZERO_ERROR;
  const std::int32_t size =
      ucnv_toAlgorithmic(UCNV_UTF8, converter.get(), decoded.text.data(),
                         static_cast<std::int32_t>(std::min<std::size_t>(decoded.text.size(), INT32_MAX)),
                         bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
  if (U_FAILURE(status)) return repair_utf8(std::move(bytes));
  decoded.text.resize(static_cast<std::size_t>(size));
  decoded.text.shrink_to_fit();
  decoded.repairs = replacements_in(decoded.text);
  return decoded;
}

std::optional<std::string_view> utf16_kind(std::string_view head) {
  if (head.starts_with("\xFF\xFE")) return "utf-16le";
  if (head.starts_with("\xFE\xFF")) return "utf-16be";
  head = head.substr(0, 1024);
  if (head.size() < 8) return std::nullopt;
  std::size_t even = 0;
  std::size_t odd = 0;
  for (std::size_t at = 0; at < head.size(); ++at) {
    if (head[at] == '\0') ++(at % 2 == 0 ? even : odd);
  }
  if (even == 0 && odd * 5 > head.size() * 2) return "utf-16le";
  if (odd == 0 && even * 5 > head.size() * 2) return "utf-16be";
  return std::nullopt;
}

DecodedText decode(std::string bytes, const std::optional<std::string>& declared) {
  if (const auto kind = utf16_kind(bytes)) {
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) bytes.erase(0, 2);
    return decode_as(std::move(bytes), std::string(*kind));
  }
  if (simdjson::validate_utf8(bytes)) return {std::move(bytes), {}};
  if (declared && is_charset(*declared) && web_charset(*declared) != "utf-8") {
    return decode_as(std::move(bytes), *declared);
  }
  if (is_gb_pairs(bytes)) return decode_as(std::move(bytes), "gb18030");
  DecodedText repaired = repair_utf8(bytes);
  std::size_t invalid = 0;
  for (const Utf8Repair& repair : repaired.repairs) invalid += repair.input_bytes;
  if (invalid == count_beyond_ascii(bytes) && !declared) return decode_as(std::move(bytes), "windows-1252");
  return repaired;
}

}  // namespace dateline
