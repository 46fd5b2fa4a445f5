// SPDX-License-Identifier: Apache-2.0
// The options of dateline extract.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "batch/shard.h"
#include "cli/command.h"
#include "cli/reading_options.h"
#include "output/writer.h"

namespace dateline {

enum class Format : std::uint8_t { jsonl, json, csv, tsv, text };

/// ".jsonl"
[[nodiscard]] std::string_view extension_of(Format format);

enum class Summary : std::uint8_t { none, text, json };

struct ExtractOptions {
  std::vector<std::string> paths;
  ReadingOptions reading;
  std::optional<Format> format;  ///< text at a terminal, jsonl elsewhere
  std::optional<std::filesystem::path> output;
  std::optional<std::filesystem::path> data;
  std::vector<std::filesystem::path> gazetteers;
  std::vector<std::filesystem::path> officials;
  OffsetUnit offsets = OffsetUnit::codepoint;
  std::optional<Rows> rows;  ///< trips
  bool with_sentences = false;
  bool with_text = false;
  bool csv_safe = false;
  bool explain = false;
  unsigned jobs = 0;  ///< threads; settle() puts the number of processors for 0
  std::optional<Shard> shard;
  std::optional<std::uint64_t> max_errors;
  std::optional<std::filesystem::path> out_dir;
  bool resume = false;
  bool no_progress = false;
  std::optional<Summary> summary;  ///< text where there was progress to see
  std::vector<std::string> given;  ///< the options that change the output, as they were given
};

/// The options, which put what they are given into `target`.
[[nodiscard]] std::vector<Option> extract_options(ExtractOptions& target);

/// After parsing: options of one output format are refused with another rather than ignored (UsageFault).
void settle(ExtractOptions& options);

extern const std::string_view extract_notes;

}  // namespace dateline
