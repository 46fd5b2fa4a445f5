// SPDX-License-Identifier: Apache-2.0
#include "text/tokenizer.h"

#include <string>
#include <utility>

#include "catch.h"
#include "text/utf8.h"

using namespace dateline;

namespace {

std::vector<Token> tokens_of(std::string_view text) {
  static const DataFiles data;
  static const Abbreviations abbreviations(data);
  std::vector<Token> tokens;
  tokenize(text, abbreviations, tokens);
  return tokens;
}

// Tokens joined by '|'.
std::string tokenized(std::string_view text) {
  std::string result;
  for (const Token& token : tokens_of(text)) {
    if (!result.empty()) result += '|';
    result += token.span.in(text);
  }
  return result;
}

std::string shapes(std::string_view text) {
  std::string result;
  for (const Token& token : tokens_of(text)) result += "lcuin."[static_cast<std::size_t>(token.shape)];
  return result;
}

// Ordered, disjoint, and nothing but white space between.
bool covers(std::string_view text) {
  std::size_t at = 0;
  for (const Token& token : tokens_of(text)) {
    if (token.span.begin < at || token.span.empty() || token.span.end > text.size()) return false;
    const bool gap = at == 0 || token.span.begin > at;
    if (gap != token.space_before) return false;
    while (at < token.span.begin) {
      if (!is_space(decode_utf8(text, at))) return false;
    }
    at = token.span.end;
  }
  while (at < text.size()) {
    if (!is_space(decode_utf8(text, at))) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("text becomes tokens") {
  const std::pair<std::string_view, std::string_view> facts[] = {
      {"", ""},
      {" \t\r\n\u00A0\uFEFF", ""},
      {"\uFEFFXi Jinping", "Xi|Jinping"},
      {"four-day, US-led", "four|-|day|,|US|-|led"},
      {"Myanmar . Liu", "Myanmar|.|Liu"},
      // apostrophes
      {"O'Brien N’Guesso Xi'an Côte d’Ivoire", "O'Brien|N’Guesso|Xi'an|Côte|d’Ivoire"},
      {"China's China’s CHINA'S", "China|'s|China|’s|CHINA|'S"},
      {"Hun Sen 's visit", "Hun|Sen|'s|visit"},
      {"U.S.'s F.B.I's", "U.S.|'s|F.B.I|'s"},
      {"officials' trip", "officials|'|trip"},
      {"don't 'twas 'sure'", "don't|'|twas|'|sure|'"},
      {"O‘zbekiston", "O‘zbekiston"},
      // full stops
      {"Gov. Ma, Lt. Gov. Li", "Gov.|Ma|,|Lt.|Gov.|Li"},
      {"the gov. said no. No. 2", "the|gov|.|said|no|.|No.|2"},
      {"J. K. Smith J.K.Rowling J.Smith J.O'Brien", "J.|K.|Smith|J.K.|Rowling|J.|Smith|J.|O'Brien"},
      {"U.S.-Canada JAPAN/U.S. U.S.A.", "U.S.|-|Canada|JAPAN|/|U.S.|U.S.A."},
      {"5 p.m. Tuesday, i.e. now", "5|p.m.|Tuesday|,|i.e.|now"},
      {"plan a. The end.", "plan|a|.|The|end|."},
      {"Sec.-Gen. CALIF., St.Petersburg", "Sec.|-|Gen.|CALIF.|,|St.|Petersburg"},
      {"Gov... etc.... wait", "Gov|...|etc|....|wait"},
      {"www.gov.cn", "www|.|gov|.|cn"},
      // numbers
      {"1,997 $1.2 3.5% 5:30 17:00:59", "1,997|$|1.2|3.5|%|5:30|17:00:59"},
      {"2023-03-28 28-03-2023 2024/04/22 28.03.2023", "2023-03-28|28-03-2023|2024/04/22|28.03.2023"},
      {"19-20 1995-97 6-3-2 555-1234", "19|-|20|1995|-|97|6|-|3|-|2|555|-|1234"},
      {"April 3,1997 and 1,25,000 or 19,20,21", "April|3|,|1997|and|1,25,000|or|19|,|20|,|21"},
      {"28th 1ST 22nd 3rd 1990s 5pm", "28th|1ST|22nd|3rd|1990s|5|pm"},
      {"G20 H1N1 Covid-19 US$5", "G20|H1N1|Covid|-|19|US|$|5"},
      {"July 12. 5.", "July|12|.|5|."},
      // punctuation
      {"(AP)_ An -- said... wow!!", "(|AP|)|_|An|--|said|...|wow|!!"},
      {"``We go,'' he", "``|We|go|,|''|he"},
      {"“Great”—he… [the] »", "“|Great|”|—|he|…|[|the|]|»"},
      {"))((", ")|)|(|("},
      {"El- Bashir", "El|-|Bashir"},
      // beyond ASCII
      {"Łódź São Paulo Đồng Tháp", "Łódź|São|Paulo|Đồng|Tháp"},
      {"Cafe\u0301 gov\u00ADernor", "Cafe\u0301|gov\u00ADernor"},
      {"ok😀👍fine ₹3,440", "ok|😀|👍|fine|₹|3,440"},
      {"北京。", "北京|。"},
  };
  for (const auto& [text, expected] : facts) {
    CHECK(tokenized(text) == expected);
    CHECK(covers(text));
  }
}

TEST_CASE("tokens have shapes") {
  const std::pair<std::string_view, std::string_view> facts[] = {
      {"governor iPhone al", "lll"},
      {"Governor McCain Gov. Łódź O'Brien", "ccccc"},
      {"NATO U.S. XINJIANG O'BRIEN G20 A.M.", "uuuuuu"},
      {"J. J É Đ.", "iiii"},
      {"a.m. v. a", "lll"},
      {"28 1,997 2023-03-28 28th 1990s", "nnnnn"},
      {", -- 's ’S 😀", "....."},
      {"北京 ß", "ll"},
      {"E\u0301 E\u0301mile", "ic"},
  };
  for (const auto& [text, expected] : facts) CHECK(shapes(text) == expected);
}

TEST_CASE("hostile text is covered by tokens") {
  std::string every_byte;
  for (int c = 0; c < 128; ++c)
    every_byte += {static_cast<char>(c), 'a', static_cast<char>(c), '1', static_cast<char>(c), ' '};
  std::string every_invalid;
  for (int c = 255; c >= 0; --c) every_invalid += {static_cast<char>(c), 'x'};
  const std::string texts[] = {
      every_byte,
      repair_utf8(every_invalid).text,
      std::string("a\0b\0", 4),
      std::string(1 << 20, 'x'),
      std::string(1 << 20, '.'),
      std::string(1 << 20, '('),
      std::string(1 << 20, '7'),
      std::string(1 << 20, '\n'),
      "e" + std::string(1000, '\xCC') + "x",
      "\r\nCRLF\r\n\r\nlines\r",
      "\u0301\u0301 \u200D 👨\u200D👩 ☎\uFE0F",
      "'",
      "’",
      "'s",
      "s'",
      ".",
      "a.",
      "A.",
      "1.",
      "1,",
      "1-",
      "2023-03-",
      "2023-03-2",
      "1,2,",
      "U.S",
      "x\xE2\x80\x99",
  };
  for (const std::string& text : texts) CHECK(covers(repair_utf8(text).text));
}

TEST_CASE("long repeats are tokenised in linear time") {
  for (const std::string_view part :
       {"a.", "A.", "'s", "a'", "1-", "1,", "1:", "1.", "’", "U.S. ", "2023-", "12-12-"}) {
    std::string text;
    while (text.size() < (1U << 20U)) text += part;
    CHECK(covers(text));
  }
}
