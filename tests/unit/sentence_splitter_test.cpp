// SPDX-License-Identifier: Apache-2.0
#include "text/sentence_splitter.h"

#include <string>
#include <utility>

#include "catch.h"
#include "text/segmenter.h"
#include "text/utf8.h"

using namespace dateline;

namespace {

const Segmenter& segmenter() {
  static const DataFiles data;
  static const Segmenter result(data);
  return result;
}

// Sentences joined by '|', line ends as '~'.
std::string split(std::string_view text) {
  const SegmentedText segmented = segmenter().segment(text);
  std::string result;
  for (const Sentence& sentence : segmented.sentences) {
    if (!result.empty()) result += '|';
    const Span first = segmented.tokens[sentence.first].span;
    result += text.substr(first.begin, segmented.tokens[sentence.last - 1].span.end - first.begin);
  }
  for (char& c : result) c = c == '\n' ? '~' : c;
  return result;
}

bool sentences_partition(std::string_view text) {
  const SegmentedText segmented = segmenter().segment(text);
  std::uint32_t at = 0;
  for (const Sentence& sentence : segmented.sentences) {
    if (sentence.first != at || sentence.last <= sentence.first) return false;
    at = sentence.last;
  }
  return at == segmented.tokens.size();
}

}  // namespace

TEST_CASE("text becomes sentences") {
  const std::pair<std::string_view, std::string_view> facts[] = {
      {"", ""},
      {"He left. She came! Why? No", "He left.|She came!|Why?|No"},
      {"Laos and Myanmar . Liu Ning left .", "Laos and Myanmar .|Liu Ning left ."},
      {"after the war.The governor left", "after the war.|The governor left"},
      {".The governor left", ".The governor left"},
      {"see china.org and Node.JS now", "see china.org and Node.JS now"},
      {"It rose 3.1 pct. It fell .5 pct.", "It rose 3.1 pct.|It fell .5 pct."},
      // abbreviations
      {"Gov. Ma met Lt. Gen. Li and Sens. Orr and Poe.", "Gov. Ma met Lt. Gen. Li and Sens. Orr and Poe."},
      {"He met the U.S. Secretary of State.", "He met the U.S. Secretary of State."},
      {"He left the U.S. The governor stayed.", "He left the U.S.|The governor stayed."},
      {"Talks with the U.S. Will begin.", "Talks with the U.S. Will begin."},
      {"Talks with the U.S. And Japan.", "Talks with the U.S. And Japan."},
      {"He left Jan. 3. On Feb. 4 he came.", "He left Jan. 3.|On Feb. 4 he came."},
      {"It opened in Dec. The mayor spoke.", "It opened in Dec.|The mayor spoke."},
      {"Ford Motor Co. Chairman Li left Apple Inc. In May he died.",
       "Ford Motor Co. Chairman Li left Apple Inc.|In May he died."},
      {"at 5 p.m. Tuesday and 6 p.m. He slept.", "at 5 p.m. Tuesday and 6 p.m.|He slept."},
      {"He said No. She is No. 2. Yes.", "He said No.|She is No. 2.|Yes."},
      {"George W. Bush and T. Munkhzul met.", "George W. Bush and T. Munkhzul met."},
      {"Lawrence, Kan. He lives in Lincoln, Neb. Gov. Ma came.",
       "Lawrence, Kan.|He lives in Lincoln, Neb. Gov. Ma came."},
      {"1. The first. 2. The second.", "1. The first.|2. The second."},
      {"A. There were 300 on the list. Good.", "A. There were 300 on the list.|Good."},
      // quotes, brackets, ellipses
      {"\"We go.\" He went. \"Never!\" she said.", "\"We go.\"|He went.|\"Never!\" she said."},
      {"He said: “We go.” “Why?” asked Li.", "He said: “We go.”|“Why?” asked Li."},
      {"``We go.'' Clinton left.", "``We go.''|Clinton left."},
      {"He spoke . \" He left. \" We go . \" Xi left.", "He spoke .|\" He left. \"|We go .|\" Xi left."},
      {"(He left.) She came.", "(He left.)|She came."},
      {"Well... maybe. Well... The end.", "Well... maybe.|Well...|The end."},
      {"We ... President Li ... The end", "We ... President Li ...|The end"},
      {"Well . . . yes . . . He", "Well . . . yes . . .|He"},
      {"It ended. al-Bashir left.", "It ended.|al-Bashir left."},
      // lines
      {"One line\n\nAnother", "One line|Another"},
      {"One line\r\n\r\nAnother.\r\n", "One line|Another."},
      {"Short title\nThe governor of Yunnan went to Laos on Monday.",
       "Short title|The governor of Yunnan went to Laos on Monday."},
      {"The governor of Yunnan went to Laos on Monday\nand came back by train on Tuesday.",
       "The governor of Yunnan went to Laos on Monday~and came back by train on Tuesday."},
      {"The governor of Yunnan went with Chairman Li\nNing to Laos on Monday. He came back in a train.",
       "The governor of Yunnan went with Chairman Li~Ning to Laos on Monday.|He came back in a train."},
      {"- Laos talks\n- Burma talks\n- Thai talks", "- Laos talks|- Burma talks|- Thai talks"},
      // datelines
      {"LUANDA, Nov. 28 (Xinhua) -- Angola won.", "LUANDA, Nov. 28 (Xinhua) --|Angola won."},
      {"BAGHDAD, Iraq (AP)_ An American left.", "BAGHDAD, Iraq (AP)_|An American left."},
      {"SACRAMENTO: The bonds sold.", "SACRAMENTO:|The bonds sold."},
      {"Bonds sold. SACRAMENTO — Investors came.", "Bonds sold.|SACRAMENTO —|Investors came."},
  };
  for (const auto& [text, expected] : facts) {
    CHECK(split(text) == expected);
    CHECK(sentences_partition(text));
  }
}

TEST_CASE("datelines end behind their dash") {
  const std::string_view datelines[] = {
      "NEW YORK, June 29 -",
      "WASHINGTON (RNS)",
      "BELFAST, Northern Ireland _",
      "VIENTIANE, March 28 (Xinhua) --",
      "(Beijing, April 3)",
      "Sacramento —",
      "Hanover (dpa) -",
      "(ANSA) - Venice, February 14 -",
      "Aug 30 -",
      "Ulaanbaatar, July 12 /MONTSAME/.",
      "LINCOLN, Neb. –",
      "CAMBRIDGE, Mass. June 29 -",
      "KOLWEZI, DR Congo -",
      "SÃO PAULO -",
      "RIO DE JANEIRO, April 3 -",
      "INDEPENDENCE, MO. (AP)--",
      "GEORGE TOWN:",
      "HAVANA (AP ) --",
      "DETROIT LAKES, MINN., March 23 -",
      "PORT-AU-PRINCE, Haiti (AP) _",
  };
  for (const std::string_view dateline : datelines) {
    const std::string text = std::string(dateline) + " The governor left for Laos.";
    CHECK(split(text) == std::string(dateline) + "|The governor left for Laos.");
    CHECK(segmenter().segment(text).sentences.front().zone == Zone::dateline);
  }
  const std::string_view whole_lines[] = {"WARSAW 1996-08-30",
                                          "CHENNAI",
                                          "MIAMI (AP) --",
                                          "December 20, 2007",
                                          "Qinghai Daily, Xining, November 12",
                                          "2024/04/22"};
  for (const std::string_view line : whole_lines) {
    const std::string text = std::string(line) + "\n\nThe governor left for Laos.";
    CHECK(segmenter().segment(text).sentences.front().zone == Zone::dateline);
  }
}

TEST_CASE("what only looks like a dateline is none") {
  const std::string_view texts[] = {
      "Wang Ning, party boss of Yunnan, left.",
      "Angela Merkel – Chancellor of Germany – left.",
      "The game - arguably the best - is over.",
      "NATO said on May 3 it would.",
      "In May 2003 he left.",
      "AMSTERDAM EXCHANGES FIXING - APRIL 7",
      "May 3 was a Monday.",
      "Xi left for Laos - The end.",
  };
  for (const std::string_view text : texts) {
    CHECK(segmenter().segment(text).sentences.front().zone == Zone::body);
  }
}

TEST_CASE("sentences partition the tokens of hostile text") {
  std::string every_invalid;
  for (int c = 255; c >= 0; --c)
    every_invalid += {static_cast<char>(c), '.', ' ', 'A', static_cast<char>(c), '\n'};
  const std::string texts[] = {
      "\uFEFF",
      "\uFEFF\r\n",
      "...",
      "\"",
      ". . . .",
      "?!?!",
      std::string("a.\0B", 4),
      "(((((",
      ")))))",
      "\n\n\n.",
      "U.S.",
      "J.",
      "(",
      "(AP",
      "LUANDA, Nov.",
      "LUANDA --",
      "😀. 😀",
      "\u0301. A\u0301",
      repair_utf8(every_invalid).text,
      std::string(1 << 20, 'x'),
      std::string(1 << 20, '.'),
      std::string(1 << 20, '"'),
  };
  for (const std::string& text : texts) CHECK(sentences_partition(text));
  for (const std::string_view part :
       {". ", "A. ", "(", "\" ", "A\n", "A - ", ". \" ", "Home ", "| ", "By A\n\n"}) {
    std::string text;
    while (text.size() < (1U << 19U)) text += part;
    CHECK(sentences_partition(text));
  }
}
