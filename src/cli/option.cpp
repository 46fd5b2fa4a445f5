// SPDX-License-Identifier: Apache-2.0
#include "cli/option.h"

#include <charconv>

#include "input/day.h"

namespace dateline {
namespace {

Option path_option(std::string name, std::string value, std::optional<std::filesystem::path>& target,
                   std::string description, Completion completion) {
  return {.name = std::move(name),
          .value = std::move(value),
          .description = std::move(description),
          .take = [&target](const std::string& given) { target = given; },
          .completion = completion};
}

}  // namespace

Option flag(std::string name, bool& target, std::string description) {
  return {.name = std::move(name),
          .description = std::move(description),
          .take = [&target](const std::string&) { target = true; }};
}

Option day_option(std::string name, std::optional<Date>& target, std::string description) {
  const auto take = [&target, name](const std::string& given) {
    target = parse_day(given);
    if (!target) throw UsageFault(fmt::format("{}: '{}' is not a date (YYYY-MM-DD)", name, given));
  };
  return {
      .name = std::move(name), .value = "YYYY-MM-DD", .description = std::move(description), .take = take};
}

Option fraction_option(std::string name, double& target, std::string description) {
  const auto take = [&target, name](const std::string& given) {
    if (const auto fraction = parse_fraction(given))
      target = *fraction;
    else
      throw UsageFault(fmt::format("{}: '{}' is not between 0 and 1", name, given));
  };
  return {.name = std::move(name), .value = "X", .description = std::move(description), .take = take};
}

Option file_option(std::string name, std::optional<std::filesystem::path>& target, std::string description) {
  return path_option(std::move(name), "FILE", target, std::move(description), Completion::file);
}

Option folder_option(std::string name, std::optional<std::filesystem::path>& target,
                     std::string description) {
  return path_option(std::move(name), "DIR", target, std::move(description), Completion::folder);
}

Option data_option(std::optional<std::filesystem::path>& target) {
  return folder_option("--data", target, "Lay the rules and gazetteers in DIR over the built-in ones");
}

std::uint64_t whole_number(const std::string& name, std::string_view given, std::uint64_t least,
                           std::uint64_t most, bool units) {
  constexpr std::string_view letters = "KMG";
  std::string_view digits = given;
  const std::size_t unit = units && !given.empty() ? letters.find(given.back()) : std::string_view::npos;
  if (unit != std::string_view::npos) digits.remove_suffix(1);
  const std::uint64_t factor = unit == std::string_view::npos ? 1 : std::uint64_t{1} << (10 * (unit + 1));
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  const bool whole = error == std::errc() && end == digits.data() + digits.size();
  if (!whole || value > most / factor || value * factor < least) {
    throw UsageFault(fmt::format("{}: '{}' is not a number from {} to {}", name, given, least, most));
  }
  return value * factor;
}

Option size_option(std::string name, std::size_t& target, std::uint64_t least, std::uint64_t most,
                   std::string description) {
  const auto take = [&target, name, least, most](const std::string& given) {
    target = whole_number(name, given, least, most, true);
  };
  return {.name = std::move(name), .value = "BYTES", .description = std::move(description), .take = take};
}

std::optional<double> parse_fraction(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || !(value >= 0 && value <= 1))
    return std::nullopt;
  return value;
}

Argument file_argument(std::string name, std::string& target, std::string description) {
  return {.name = std::move(name),
          .description = std::move(description),
          .take = [&target](const std::string& given) { target = given; },
          .required = true};
}

Option gazetteer_option(std::vector<std::filesystem::path>& target) {
  return {.name = "--gazetteer",
          .value = "FILE",
          .description = "Add, change or remove names of places with a table of your own; may be repeated",
          .take = [&target](const std::string& given) { target.emplace_back(given); },
          .completion = Completion::file,
          .repeatable = true};
}

Option officials_option(std::vector<std::filesystem::path>& target) {
  return {
      .name = "--officials",
      .value = "FILE",
      .description = "A table of who holds which office when, as evidence beside the text; may be repeated",
      .take = [&target](const std::string& given) { target.emplace_back(given); },
      .completion = Completion::file,
      .repeatable = true};
}

Argument paths_argument(std::string name, std::vector<std::string>& target, std::string description) {
  return {.name = std::move(name),
          .description = std::move(description),
          .take = [&target](const std::string& given) { target.push_back(given); },
          .many = true};
}

}  // namespace dateline
