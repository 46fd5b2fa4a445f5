// SPDX-License-Identifier: Apache-2.0
// The options of dateline extract.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"
#include "input/article_source.h"
#include "output/writer.h"

namespace dateline {

enum class Format : std::uint8_t { jsonl, json, csv, tsv, text };

struct ExtractOptions {
  std::vector<std::string> paths;
  InputOptions input;
  std::optional<Format> format;  ///< text at a terminal, jsonl elsewhere
  std::optional<std::filesystem::path> output;
  std::optional<std::filesystem::path> data;
  OffsetUnit offsets = OffsetUnit::codepoint;
  std::optional<Rows> rows;  ///< trips
  bool with_sentences = false;
  bool with_text = false;
  bool csv_safe = false;
};

/// The options, which put what they are given into `target`.
[[nodiscard]] std::vector<Option> extract_options(ExtractOptions& target);

/// After parsing: options of one output format are refused with another rather than ignored (UsageFault).
void settle(ExtractOptions& options);

extern const std::string_view extract_notes;

}  // namespace dateline
