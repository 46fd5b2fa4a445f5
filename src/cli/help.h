// SPDX-License-Identifier: Apache-2.0
// The text of --help.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline {

extern const std::string_view program_examples;
extern const std::string_view extract_examples;
extern const std::string_view check_rules_examples;

/// Lays out the help of the program or of a command in 80 columns.
class Help {
 public:
  Help(std::string description, std::string name, std::string examples)
      : description_(std::move(description)), name_(std::move(name)), examples_(std::move(examples)) {}

  void command(std::string name, std::string description) {
    commands_.emplace_back(std::move(name), std::move(description));
  }
  void argument(std::string name, std::string description) {
    arguments_.emplace_back(std::move(name), std::move(description));
  }
  void option(std::string name, std::string description) {
    options_.emplace_back(std::move(name), std::move(description));
  }

  [[nodiscard]] std::string text() const;

 private:
  using Entries = std::vector<std::pair<std::string, std::string>>;

  std::string description_;
  std::string name_;
  std::string examples_;
  Entries commands_;
  Entries arguments_;
  Entries options_;
};

}  // namespace dateline
