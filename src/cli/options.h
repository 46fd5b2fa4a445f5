// SPDX-License-Identifier: Apache-2.0
// The command line as plain values.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "input/article_source.h"
#include "output/writer.h"

namespace dateline {

enum class Format : std::uint8_t { jsonl, json, csv, tsv, text };

/// dateline extract
struct ExtractOptions {
  std::vector<std::string> paths;
  InputOptions input;
  std::optional<Format> format;  ///< text at a terminal, jsonl elsewhere
  std::optional<std::filesystem::path> output;
  std::optional<std::filesystem::path> data;
  OffsetUnit offsets = OffsetUnit::codepoint;
  Rows rows = Rows::trips;
  bool with_sentences = false;
  bool with_text = false;
  bool csv_safe = false;
};

/// dateline check rules
struct CheckRulesOptions {
  std::optional<std::filesystem::path> data;
};

/// dateline --version
struct VersionRequest {};

/// --help
struct HelpRequest {
  std::string text;
};

/// The command line says nothing that can be done.
struct UsageError {
  std::string message;
  std::string command;  ///< whose help to point to: "dateline extract"
};

using Command = std::variant<ExtractOptions, CheckRulesOptions, VersionRequest, HelpRequest, UsageError>;

[[nodiscard]] Command parse_command_line(int argc, const char* const* argv);

}  // namespace dateline
