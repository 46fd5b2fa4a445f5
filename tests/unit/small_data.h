// SPDX-License-Identifier: Apache-2.0
// A handful of words and rules, so that tests of the engine do not depend on the real data.
#pragma once

#include <array>
#include <memory>
#include <string_view>
#include <vector>

#include "grammar/analysis.h"
#include "grammar/grammar.h"
#include "lexicon/lexicon.h"
#include "text/segmenter.h"

namespace dateline::test {

struct SmallData {
  explicit SmallData(std::vector<DataFile> extra)
      : files(all(extra)), segmenter(files), lexicon(files, segmenter) {}

  // Names of the classes of each item of one sentence, items by '|'.
  std::string items_of(std::string_view text) const {
    Analysis analysis;
    analysis.text = text;
    analysis.segmented = segmenter.segment(text);
    make_items(analysis, lexicon);
    std::string result;
    for (const Items& items : analysis.items) {
      for (const Item& item : items) {
        if (!result.empty()) result += " | ";
        result += analysis.text_of({item.first, item.last});
        for (const ClassId cls : lexicon.alphabet().classes(item.symbol))
          result.append(" ").append(lexicon.classes().name(cls));
      }
    }
    return result;
  }

  static std::vector<DataFile> all(std::vector<DataFile> extra) {
    std::vector<DataFile> files;
    for (const DataFile& file : embedded_data()) {
      if (!file.name.starts_with("rules/") && !file.name.starts_with("wordlists/") &&
          !file.name.starts_with("gazetteers/")) {
        files.push_back(file);
      }
      if (file.name == "wordlists/abbreviation.txt") files.push_back(file);
    }
    files.push_back(
        {"gazetteers/countries.tsv",
         "code\tname\tform\tmatch\tfrom\tto\tsource\nUS\tUnited States\tUS\tbare\t\t\ttest\n"
         "US\tUnited States\tUnited States\tbare\t\t\ttest\nGE\tGeorgia\tGeorgia\tcontext\t\t\ttest\n"});
    files.push_back({"gazetteers/provinces.tsv",
                     "code\tname\tform\tmatch\tfrom\tto\tsource\nUS-GA\tGeorgia\tGeorgia\tcontext\t\t\ttest\n"
                     "FJ-W\tWestern\tWestern\tcategory\t\t\ttest\n"});
    files.push_back(
        {"gazetteers/cities.tsv", "name\tform\tcountry\tprovince\tdivision\tpopulation\tkind\tsource\n"});
    files.push_back({"gazetteers/regions.tsv", "code\tname\tform\tmembers\tsource\n"});
    files.push_back({"gazetteers/demonyms.tsv", "code\tform\tkind\tsource\n"});
    files.insert(files.end(), extra.begin(), extra.end());
    return files;
  }

  DataFiles files;
  Segmenter segmenter;
  Lexicon lexicon;
};

}  // namespace dateline::test
