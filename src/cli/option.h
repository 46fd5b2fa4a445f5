// SPDX-License-Identifier: Apache-2.0
// The kinds of options. Each function makes an option that puts what is given into `target`, which must live
// as long as the option.
#pragma once

#include <fmt/format.h>

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/command.h"
#include "dateline/date_value.h"

namespace dateline {

/// A word and what it stands for.
template <typename Value>
using Choice = std::pair<std::string_view, Value>;

[[nodiscard]] Option flag(std::string name, bool& target, std::string description);

/// "--date YYYY-MM-DD"
[[nodiscard]] Option day_option(std::string name, std::optional<Date>& target, std::string description);

/// "--max-drift X", from 0 to 1.
[[nodiscard]] Option fraction_option(std::string name, double& target, std::string description);

[[nodiscard]] Option file_option(std::string name, std::optional<std::filesystem::path>& target,
                                 std::string description);
[[nodiscard]] Option folder_option(std::string name, std::optional<std::filesystem::path>& target,
                                   std::string description);

/// Shared by all commands that load the data: "--data DIR".
[[nodiscard]] Option data_option(std::optional<std::filesystem::path>& target);

/// Reads a whole number, with `units` also one with K, M or G (of 1024) behind it; throws UsageFault unless
/// it is from `least` to `most`.
[[nodiscard]] std::uint64_t whole_number(const std::string& name, std::string_view given, std::uint64_t least,
                                         std::uint64_t most, bool units = false);

/// "--jobs N"
template <typename Target>
[[nodiscard]] Option number_option(std::string name, std::string value, Target& target, std::uint64_t least,
                                   std::uint64_t most, std::string description) {
  const auto take = [&target, name, least, most](const std::string& given) {
    target = static_cast<std::uint32_t>(whole_number(name, given, least, most));
  };
  return {.name = std::move(name),
          .value = std::move(value),
          .description = std::move(description),
          .take = take};
}

/// "--max-bytes 64M"
[[nodiscard]] Option size_option(std::string name, std::size_t& target, std::uint64_t least,
                                 std::uint64_t most, std::string description);
/// "--gazetteer FILE", any number of times.
[[nodiscard]] Option gazetteer_option(std::vector<std::filesystem::path>& target);

/// "--officials FILE", any number of times.
[[nodiscard]] Option officials_option(std::vector<std::filesystem::path>& target);

/// An option that takes one of a few words. `Target` is the choices' type or an optional of it.
template <typename Target, typename Value, std::size_t size>
[[nodiscard]] Option choice_option(std::string name, Target& target,
                                   const std::array<Choice<Value>, size>& choices, std::string description) {
  Option option{.name = std::move(name), .description = std::move(description)};
  for (const auto& [word, value] : choices) {
    option.value.append(option.value.empty() ? "" : "|").append(word);
    option.words.emplace_back(word);
  }
  option.take = [&target, &choices, name = option.name, words = option.words](const std::string& given) {
    for (const auto& [word, value] : choices) {
      if (word != given) continue;
      target = value;
      return;
    }
    std::string all;
    for (const std::string& word : words) all.append(all.empty() ? "" : ", ").append(word);
    throw UsageFault(fmt::format("{}: '{}' is none of {}", name, given, all));
  };
  return option;
}

/// A number from 0 to 1 in decimal notation.
[[nodiscard]] std::optional<double> parse_fraction(std::string_view text);

/// One file, which must be given.
[[nodiscard]] Argument file_argument(std::string name, std::string& target, std::string description);

/// One of a few words, which must be given.
template <typename Value, std::size_t size>
[[nodiscard]] Argument choice_argument(std::string name, Value& target,
                                       const std::array<Choice<Value>, size>& choices,
                                       std::string description) {
  const Option option = choice_option(name, target, choices, description);
  return {.name = std::move(name),
          .description = std::move(description),
          .take = option.take,
          .words = option.words,
          .required = true};
}

/// Any number of files or folders.
[[nodiscard]] Argument paths_argument(std::string name, std::vector<std::string>& target,
                                      std::string description);

}  // namespace dateline
