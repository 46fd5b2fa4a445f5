// SPDX-License-Identifier: Apache-2.0
// The loaded data and the phases, for the extractor and for the check of the rules.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "data/data_files.h"
#include "dateline/document.h"
#include "grammar/analysis.h"
#include "grammar/grammar.h"
#include "lexicon/lexicon.h"
#include "officials/officials_list.h"
#include "report.h"
#include "text/segmenter.h"
#include "trips/reading.h"

namespace dateline {

/// Rules and gazetteers, loaded and compiled. Immutable.
struct Pipeline {
  /// The data of `overlay` and `own_gazetteers` is laid over the built-in one; `own_officials` are lists
  /// beside it.
  explicit Pipeline(const std::optional<std::filesystem::path>& overlay,
                    const std::vector<std::filesystem::path>& own_gazetteers = {},
                    const std::vector<std::filesystem::path>& own_officials = {});

  /// Called before a phase, with its name and the document as the phases before have left it.
  using Observer = std::function<void(std::string_view phase, const Analysis& analysis)>;

  /// Runs all phases over a document. `analysis.text` views the document's text.
  Findings run(const Document& document, Analysis& analysis, const Observer& before_phase = {}) const;

  DataFiles data;
  Segmenter segmenter;
  Lexicon lexicon;
  Grammar grammar;
  OfficialsList officials;
  TripVocabulary trip_words;
};

}  // namespace dateline
