// SPDX-License-Identifier: Apache-2.0
#include "text/utf8.h"

#include <utility>

#include "catch.h"

using namespace dateline;

namespace {

// "offset+input_bytes" of each repair.
std::string repairs_of(const DecodedText& decoded) {
  std::string result;
  for (const Utf8Repair& repair : decoded.repairs) {
    result += (result.empty() ? "" : " ") + std::to_string(repair.offset) + "+" +
              std::to_string(repair.input_bytes);
  }
  return result;
}

std::string lower(std::string_view text) {
  std::string out;
  append_lower(out, text);
  return out;
}

}  // namespace

TEST_CASE("valid UTF-8 is left alone") {
  for (const std::string text : {"", "plain",
                                 "\xEF\xBB\xBF"
                                 "BOM",
                                 "line\r\nend", "Łódź – “ok” 😀", "\U0010FFFF"}) {
    const DecodedText decoded = repair_utf8(text);
    CHECK(decoded.text == text);
    CHECK(decoded.repairs.empty());
  }
  const std::string with_nul("a\0b", 3);
  CHECK(repair_utf8(with_nul).text == with_nul);
}

TEST_CASE("each maximal invalid subpart becomes one U+FFFD") {
  struct Fact {
    std::string input, text, repairs;
  };
  const Fact facts[] = {
      {"a\xFF"
       "b",
       "a\uFFFDb", "1+1"},
      {"\x80\xBF", "\uFFFD\uFFFD", "0+1 3+1"},
      {"caf\xE9", "caf\uFFFD", "3+1"},  // Latin-1
      {"caf\xE9 au lait", "caf\uFFFD au lait", "3+1"},
      {"\xC0\xAF", "\uFFFD\uFFFD", "0+1 3+1"},  // overlong "/"
      {"\xE0\x80\xAF", "\uFFFD\uFFFD\uFFFD", "0+1 3+1 6+1"},
      {"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD", "0+1 3+1 6+1"},                // surrogate
      {"\xF4\x90\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD", "0+1 3+1 6+1 9+1"},  // above U+10FFFF
      {"\xE2\x80", "\uFFFD", "0+2"},                                        // cut off
      {"\xF0\x9F\x98", "\uFFFD", "0+3"},
      {"\xF0\x9F\x98"
       "x",
       "\uFFFDx", "0+3"},
      {"\xE2\x80\xE2\x80\x94", "\uFFFD\u2014", "0+2"},
      {"\xF1\x80\x80\xE1\x80\xC2"
       "b",
       "\uFFFD\uFFFD\uFFFDb", "0+3 3+2 6+1"},  // the standard's example
  };
  for (const Fact& fact : facts) {
    const DecodedText decoded = repair_utf8(fact.input);
    CHECK(decoded.text == fact.text);
    CHECK(repairs_of(decoded) == fact.repairs);
  }
}

TEST_CASE("code points are decoded and encoded") {
  for (const char32_t c :
       {U'a', U'\x7F', U'\x80', U'\u07FF', U'\u0800', U'\uFFFD', U'\U00010000', U'\U0010FFFF'}) {
    std::string text = "x";
    append_utf8(text, c);
    std::size_t offset = 1;
    CHECK(decode_utf8(text, offset) == c);
    CHECK(offset == text.size());
  }
}

TEST_CASE("lower case knows Latin, Greek and Cyrillic") {
  const std::pair<std::string_view, std::string_view> facts[] = {
      {"XI Jinping", "xi jinping"},
      {"ŁÓDŹ", "łódź"},
      {"İstanbul", "istanbul"},
      {"ŽELJKO ČAČAK", "željko čačak"},
      {"ĐỒNG THÁP ƯỚC", "đồng tháp ước"},
      {"Ÿ", "ÿ"},
      {"ΑΘΉΝΑ", "αθήνα"},
      {"МОСКВА Ёлка Ґ", "москва ёлка ґ"},
      {"China’s", "china's"},
      {"Oʻzbekiston", "o'zbekiston"},
      {"gov\u00ADernor", "governor"},
      {"ƏLIYEV", "əliyev"},
      {"Straße × ÷", "straße × ÷"},
      {"北京", "北京"},
  };
  for (const auto& [text, expected] : facts) CHECK(lower(text) == expected);
}

TEST_CASE("letters, capitals and spaces") {
  for (const char32_t c : {U'a', U'Z', U'é', U'Đ', U'ß', U'\u0301', U'ж', U'北', U'ก', U'ا'})
    CHECK(is_letter(c));
  for (const char32_t c :
       {U'1', U' ', U'.', U'“', U'—', U'€', U'×', U'\u00A0', U'😀', U'、', U'\uFFFD', U'\0'}) {
    CHECK_FALSE(is_letter(c));
  }
  for (const char32_t c : {U'A', U'É', U'Đ', U'Ư', U'Ж', U'Ω'}) CHECK(is_upper(c));
  for (const char32_t c : {U'a', U'é', U'đ', U'ß', U'北', U'1'}) CHECK_FALSE(is_upper(c));
  for (const char32_t c :
       {U' ', U'\t', U'\n', U'\r', U'\u00A0', U'\u2003', U'\u3000', U'\uFEFF', U'\u200B'}) {
    CHECK(is_space(c));
  }
  for (const char32_t c : {U'a', U'\0', U'.', U'\u00AD', U'\u2014'}) CHECK_FALSE(is_space(c));
}
