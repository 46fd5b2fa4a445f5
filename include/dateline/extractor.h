// SPDX-License-Identifier: Apache-2.0
// The two functions of the library: load the data once, extract from any number of documents.
//
//   const auto extractor = dateline::Extractor::load();
//   dateline::Document document{.id = "1", .source = "-", .text = "..."};
//   const dateline::Extraction extraction = extractor.extract(document);
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dateline/document.h"
#include "dateline/explanation.h"
#include "dateline/extraction.h"

namespace dateline {

/// Rules and gazetteers, loaded and compiled. Immutable: one Extractor may serve any number of threads.
class Extractor {
 public:
  /// Loads the data built into the library, with the files of `overlay` (a folder laid out like data/) laid
  /// over it: a file of the same name replaces, a new one adds. `own_gazetteers` are tables of a user's own
  /// names, which add to the built-in ones, change or remove them; `own_officials` are lists of who holds
  /// which office when (docs/usage.md). Throws DataError on a fault in the data.
  static Extractor load(const std::optional<std::filesystem::path>& overlay = std::nullopt,
                        const std::vector<std::filesystem::path>& own_gazetteers = {},
                        const std::vector<std::filesystem::path>& own_officials = {});

  Extractor(Extractor&&) noexcept;
  Extractor& operator=(Extractor&&) noexcept;
  ~Extractor();

  /// Extracts from one document. Never throws for anything in the text (std::bad_alloc aside). The result's
  /// string views point into this object.
  [[nodiscard]] Extraction extract(const Document& document, Explain explain = Explain::no) const;

  /// The English name of a country or province code; empty where it is not known.
  [[nodiscard]] std::string_view place_name(std::string_view code) const;

  /// Where a rule stands, "rules/places/container.rules:6"; empty for a policy's name.
  [[nodiscard]] std::string rule_location(std::string_view rule) const;

  /// Sixteen hex digits that change whenever the loaded data does.
  [[nodiscard]] std::string data_hash() const;

 private:
  struct Impl;
  explicit Extractor(std::unique_ptr<const Impl> impl);
  std::unique_ptr<const Impl> impl_;
};

}  // namespace dateline
