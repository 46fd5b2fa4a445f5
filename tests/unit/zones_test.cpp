// SPDX-License-Identifier: Apache-2.0
#include "text/zones.h"

#include <string>
#include <utility>

#include "catch.h"
#include "text/segmenter.h"

using namespace dateline;

namespace {

// One letter a sentence: headline h, dateline d, body b, boilerplate x.
std::string zones(std::string_view text) {
  static const DataFiles data;
  static const Segmenter segmenter(data);
  std::string result;
  for (const Sentence& sentence : segmenter.segment(text).sentences) {
    result += "hdbx"[static_cast<std::size_t>(sentence.zone)];
  }
  return result;
}

}  // namespace

TEST_CASE("sentences have zones") {
  const std::pair<std::string_view, std::string_view> facts[] = {
      {"", ""},
      {"Xi left. He came back.", "bb"},
      {"No full stop", "b"},
      {"Governor visits Laos\n\nThe governor left.", "hb"},
      {"Governor visits Laos\nThe governor of Yunnan left for Laos.", "hb"},
      {"GOVERNOR VISITS LAOS\n\nDecember 20, 2007\n\nThe governor left.", "hdb"},
      {"Governor visits Laos\n\nVIENTIANE, March 3 (Xinhua) -- The governor came.", "hdb"},
      {"Bonds sold fast. SACRAMENTO — Investors came.", "hdb"},
      {"Arsenal v Stoke\n\nMan Utd v Exeter", "bb"},
      {"Middle East highlights on Tuesday:\n\nThe governor left.", "bb"},
      {"Governor visits Laos\n\n202\n0\nSHARE\n\nThe governor left.\n\nContinue reading...", "hxxxbx"},
      {"Home United States USA — China China’s leaders take centre stage in Beijing...\n\nChina’s leaders "
       "take "
       "centre stage\n\nThe governor left.",
       "xhb"},
      {"Home » News » Politics\n\nThe governor left.", "xb"},
      {"News | Counties | Politics\nShare: WhatsApp  X  Facebook   Advertisement - scroll for more\n\nHe "
       "left.",
       "xxb"},
      {"By He Minru in Guiyang | China Daily | Updated: 2018-10-19 07:40\n\nIt rained.", "xb"},
      {"By NKANDU PHIRI\nLusaka\n\nA delegation came.", "xdb"},
      {"Rostislav Khotin\n\nKIEV 1996-08-23\n\nUkraine celebrates today.", "xdb"},
      {"Source: Foreign Affairs Office    Views: 318    [Font: Large Medium Small]\n\nHe left.", "xb"},
      {"Tianshan Net News  Posted: 2024-09-06 10:22  Font size: A A A\n\nHe left.", "xb"},
      {"(Adds details, government comment in paragraphs 4-5)\n\nTAIPEI, Aug 24 (Reuters) - He came.", "xdb"},
      {"FOR IMMEDIATE RELEASE\nContact: Media Office\n\nLINCOLN, Neb. – He left.\n\n###", "xxdbx"},
      {"He left. (Reporting by Li Ning; Editing by Bo Xi)", "bx"},
      {"He left.\n\nReporting by Li Ning\n\nAll rights reserved.", "bxx"},
      {"He left. Click here to subscribe.", "bx"},
  };
  for (const auto& [text, expected] : facts) {
    CAPTURE(text);
    CHECK(zones(text) == expected);
  }
}

TEST_CASE("prose is never boilerplate") {
  const std::string_view texts[] = {
      "Reporting by the United Nations shows that the governor left.",
      "Home Secretary Theresa May went to Paris.",
      "By Monday the governor had left for Laos.",
      "Share prices fell after the governor left.",
      "Views of the governor differ: he left.",
      "The governor said updated: figures would come.",
      "Source after source confirmed it.",
      "Comments by the governor drew fire.",
      "More than 300 people came.",
      "Shares in Yunnan Baiyao rose 3.1% on Wednesday.",
      "Contact with the governor was lost.",
      "Adds nothing, said the governor.",
      "Next week the governor goes to Laos.",
  };
  for (const std::string_view text : texts) {
    CAPTURE(text);
    CHECK(zones(text) == "b");
  }
}
