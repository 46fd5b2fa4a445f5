// SPDX-License-Identifier: Apache-2.0
// Any bytes as a file of rules and as a word list: they load and match, or give a fault that names its place.
#include <array>
#include <cstddef>
#include <cstdint>

#include "dateline/data_error.h"
#include "fuzz/must.h"
#include "unit/small_data.h"

using namespace dateline;

// NOLINTNEXTLINE(readability-identifier-naming): the name that fuzzers call
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::array<std::string_view, 1> phases{"first"};
  constexpr std::string_view text = "The foreign minister of Georgia visited the US on Monday, 3 May.";
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  for (const std::string_view name : {"rules/first/t.rules", "wordlists/t.txt"}) {
    try {
      test::SmallData small({{name, bytes}});
      const Grammar grammar(small.files, phases, small.lexicon);
      Analysis analysis;
      analysis.text = text;
      analysis.segmented = small.segmenter.segment(text);
      make_items(analysis, small.lexicon);
      for (const Items& items : analysis.items) {
        for (const Match& match : grammar.find("first", items, analysis.memory)) {
          fuzz::must(match.items.first < match.items.last && match.items.last <= items.size(),
                     "a match lies in its sentence");
        }
      }
    } catch (const DataError& error) {
      fuzz::must(error.what() != std::string_view(), "a fault says what it is");
    }
  }
  return 0;
}
