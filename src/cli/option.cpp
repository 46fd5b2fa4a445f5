// SPDX-License-Identifier: Apache-2.0
#include "cli/option.h"

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

Argument paths_argument(std::string name, std::vector<std::string>& target, std::string description) {
  return {.name = std::move(name),
          .description = std::move(description),
          .take = [&target](const std::string& given) { target.push_back(given); },
          .many = true};
}

}  // namespace dateline
